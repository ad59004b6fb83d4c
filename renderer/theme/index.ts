import '@fontsource/noto-sans-sc/chinese-simplified-400.css';
import '@fontsource/noto-sans-sc/chinese-simplified-700.css';
import '@fontsource/noto-sans-sc/latin-400.css';
import '@fontsource/noto-sans-sc/latin-700.css';
// In a cascade layer, so that a screen's own CSS always wins over the library's.
import '@mantine/core/styles.layer.css';
import './tokens.css';
import './base.css';

export { theme } from './theme';
