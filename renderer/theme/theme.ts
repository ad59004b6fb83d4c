import {
  ActionIcon,
  Button,
  createTheme,
  Input,
  Modal,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent: tea green. */
const tea: MantineColorsTuple = [
  '#eef5f0',
  '#dceae1',
  '#b9d5c5',
  '#93bea6',
  '#70a889',
  '#559572',
  '#3f8160',
  '#2f6b4f',
  '#24563f',
  '#1a4130',
];

/** Due. */
const amber: MantineColorsTuple = [
  '#fff6e0',
  '#fdebc2',
  '#f8d88c',
  '#f0c256',
  '#e5aa2b',
  '#cf9212',
  '#b27a08',
  '#8f6000',
  '#714b00',
  '#553800',
];

/** Overdue and missed. */
const brick: MantineColorsTuple = [
  '#fceeeb',
  '#f7d9d3',
  '#edb3a8',
  '#e18b7c',
  '#d26656',
  '#c04a3a',
  '#ae382a',
  '#962b1f',
  '#782117',
  '#5a1810',
];

/** Warm greys, so that lines and quiet words belong to the ground. */
const gray: MantineColorsTuple = [
  '#fbf8f3',
  '#f4efe6',
  '#e9e1d5',
  '#dbd1c2',
  '#c6baa8',
  '#a89b88',
  '#857a6a',
  '#665d50',
  '#4a433a',
  '#2b2620',
];

const dark: MantineColorsTuple = [
  '#efe9df',
  '#d8cfc2',
  '#b9b0a2',
  '#8f8779',
  '#575047',
  '#3c3731',
  '#2c2824',
  '#1c1a17',
  '#161411',
  '#100e0c',
];

/** Sizes of type: 14, 16, 20, 28 and, by hand, 44. Touch targets of 48 px and more. */
export const theme = createTheme({
  colors: { tea, amber, brick, gray, dark },
  black: '#2b2620',
  primaryColor: 'tea',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: "'Noto Sans SC', 'Noto Sans SC Rare', sans-serif",
  fontFamilyMonospace: "'Noto Sans SC', 'Noto Sans SC Rare', monospace",
  headings: {
    fontFamily: "'Noto Sans SC', 'Noto Sans SC Rare', sans-serif",
    fontWeight: '700',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.5' },
      h4: { fontSize: '1rem', lineHeight: '1.5' },
    },
  },
  fontSizes: { xs: '0.875rem', sm: '1rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'lg' } }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 48, variant: 'subtle' } }),
    Input: Input.extend({ defaultProps: { size: 'lg' } }),
    Modal: Modal.extend({
      defaultProps: { centered: true, radius: 'lg', transitionProps: { duration: 120 } },
    }),
    TextInput: { defaultProps: { size: 'lg' } },
    Textarea: { defaultProps: { size: 'lg' } },
    Select: { defaultProps: { size: 'lg' } },
    NumberInput: { defaultProps: { size: 'lg' } },
    PasswordInput: { defaultProps: { size: 'lg' } },
    SegmentedControl: { defaultProps: { size: 'lg', transitionDuration: 120 } },
    Switch: { defaultProps: { size: 'lg' } },
    Checkbox: { defaultProps: { size: 'lg' } },
    Radio: { defaultProps: { size: 'lg' } },
    Collapse: { defaultProps: { transitionDuration: 120 } },
  },
});
