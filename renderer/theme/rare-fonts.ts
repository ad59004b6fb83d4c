// Characters outside the common eight thousand, in small pieces that are fetched as they are met.
// A browser looks at every piece for each size of text: under the first font's name they would
// cost a tenth of a second at every start.
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/700.css';
