const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accented = 'Ññó';
const signs = ' 0123456789!&\'(),-./:;?–—‘’“”…·¥₱%+#"';

/** Every letter that English and Filipino headlines are set in; the display face holds these and no others. */
export const headlineLetters = letters + accented + signs;
