import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scratch } from '../support/command-line';

const include = join(import.meta.dirname, '../../resources/icons/installer.nsh');
const files = scratch();
afterAll(() => files.remove());

const hasNsis = spawnSync('makensis', ['-VERSION']).status === 0;
if (!hasNsis) process.stdout.write('SKIPPED, the Windows installer’s page: needs makensis\n');

/**
 * As much of electron-builder's own script as the include hooks into; the test of `--updated` stands
 * in for its plugin, which comes with its download.
 */
const HARNESS = `
Unicode true
Name "Waterbar Station"
!define PRODUCT_NAME "Waterbar Station"
!define APP_EXECUTABLE_FILENAME "Waterbar Station.exe"
!macro _isUpdated _a _b _t _f
  StrCmp "$R9" "true" \`\${_t}\` \`\${_f}\`
!macroend
!define isUpdated \`"" isUpdated ""\`
!include MUI2.nsh
!include "INCLUDE"
!ifndef BUILD_UNINSTALLER
  !insertmacro MUI_PAGE_DIRECTORY
  !insertmacro customPageAfterChangeDir
  !insertmacro MUI_PAGE_INSTFILES
!else
  !insertmacro MUI_UNPAGE_INSTFILES
!endif
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"
Section "install"
  !ifndef BUILD_UNINSTALLER
    !insertmacro customInstall
  !else
    WriteUninstaller "$INSTDIR\\uninstall.exe"
  !endif
SectionEnd
!ifdef BUILD_UNINSTALLER
  Section "Uninstall"
    !insertmacro customUnInstall
  SectionEnd
!endif
`;

/** Compiles the page with warnings as errors, as electron-builder does; answers the program's size. */
function compiled(defines: readonly string[], text = readFileSync(include, 'utf8')): number {
  const out = files.path(`installer-${defines.length}.exe`);
  const [script, page] = [files.path('harness.nsi'), files.path('installer.nsh')];
  writeFileSync(page, text);
  writeFileSync(script, HARNESS.replace('INCLUDE', page));
  const args = ['-WX', '-V2', '-INPUTCHARSET', 'UTF8', ...defines, `-XOutFile "${out}"`, script];
  const { status, stdout, stderr } = spawnSync('makensis', args, { encoding: 'utf8' });
  expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  return statSync(out).size;
}

describe.skipIf(!hasNsis)('the page that asks whether to start with Windows', () => {
  it('compiles for the installer and for the uninstaller', () => {
    expect(compiled([])).toBeGreaterThan(30_000);
    expect(compiled(['-DBUILD_UNINSTALLER'])).toBeGreaterThan(30_000);
  });

  it('would not, had it a fault', () => {
    const faulty = readFileSync(include, 'utf8').replace('$AutoStartBox $AutoStart', '$AutoStart');
    expect(() => compiled([], faulty)).toThrow('to deeply equal');
  });
});

describe('what is set about starting with Windows', () => {
  const text = readFileSync(include, 'utf8');
  const macro = (name: string): string =>
    new RegExp(`!macro ${name}\\n([^]*?)!macroend`).exec(text)?.[1] ?? '';

  it('is for all users, and quoted, since the folder’s name has a blank', () => {
    expect(macro('customInstall')).toMatch(
      /WriteRegStr HKLM "\$\{AUTOSTART_KEY\}" "\$\{PRODUCT_NAME\}" '"\$INSTDIR\\\$\{APP_EXECUTABLE_FILENAME\}"'/,
    );
    expect(text).not.toMatch(/HKCU/);
  });

  it('outlives an update, which removes the old version and runs without a page', () => {
    expect(macro('customUnInstall')).toMatch(
      /\$\{IfNot\} \$\{isUpdated\}\s+DeleteRegValue[^]*\$\{EndIf\}/,
    );
    // Nobody was asked: neither branch is taken.
    expect(macro('customInstall')).toMatch(
      /\$\{If\} \$\{Silent\}[^]*"\/AUTOSTART=" \$AutoStart[^]*== \$\{BST_CHECKED\}[^]*\$\{ElseIf\} \$AutoStart == \$\{BST_UNCHECKED\}/,
    );
  });

  it('is asked in Chinese and in English', () => {
    expect(text).toMatch(/\$LANGUAGE == 2052/);
    expect(text).toMatch(/开机后自动打开水吧台/);
    expect(text).toMatch(/Open the station when Windows starts/);
  });
});
