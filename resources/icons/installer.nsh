; One question more than electron-builder's own: start with Windows? Kept for all users, as the
; program is, and taken away with it. A silent run asks nothing: /AUTOSTART=1 or 0 says it, and
; without that what is set stays, so that an update leaves it alone.
!include nsDialogs.nsh
!include LogicLib.nsh
!include FileFunc.nsh

!define AUTOSTART_KEY "Software\Microsoft\Windows\CurrentVersion\Run"

!ifndef BUILD_UNINSTALLER
  Var AutoStartBox
  ; 1, 0, or nothing where nobody was asked.
  Var AutoStart

  !macro customPageAfterChangeDir
    Page custom AutoStartPage AutoStartLeave
  !macroend

  Function AutoStartPage
    nsDialogs::Create 1018
    Pop $0
    ${If} $0 == error
      Abort
    ${EndIf}
    ${If} $LANGUAGE == 2052
      ${NSD_CreateLabel} 0 0 100% 24u "水吧台电脑通常一开机就要能用。"
      Pop $0
      ${NSD_CreateCheckbox} 0 32u 100% 14u "开机后自动打开水吧台"
    ${Else}
      ${NSD_CreateLabel} 0 0 100% 24u "The bar's computer is usually wanted as soon as it is on."
      Pop $0
      ${NSD_CreateCheckbox} 0 32u 100% 14u "Open the station when Windows starts"
    ${EndIf}
    Pop $AutoStartBox
    ${NSD_Check} $AutoStartBox
    nsDialogs::Show
  FunctionEnd

  Function AutoStartLeave
    ${NSD_GetState} $AutoStartBox $AutoStart
  FunctionEnd

  !macro customInstall
    ${If} ${Silent}
      ${GetParameters} $R0
      ${GetOptions} $R0 "/AUTOSTART=" $AutoStart
      ClearErrors
    ${EndIf}
    ${If} $AutoStart == ${BST_CHECKED}
      WriteRegStr HKLM "${AUTOSTART_KEY}" "${PRODUCT_NAME}" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}"'
    ${ElseIf} $AutoStart == ${BST_UNCHECKED}
      DeleteRegValue HKLM "${AUTOSTART_KEY}" "${PRODUCT_NAME}"
    ${EndIf}
  !macroend
!endif

!macro customUnInstall
  ; An update takes the old version away before it puts the new one in place.
  ${IfNot} ${isUpdated}
    DeleteRegValue HKLM "${AUTOSTART_KEY}" "${PRODUCT_NAME}"
  ${EndIf}
!macroend
