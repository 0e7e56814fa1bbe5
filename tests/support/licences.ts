/**
 * The licences of all that an install brings, as the packages name them, and what they ask. Permissive: that the authors
 * stay named. Copyleft of files: that changes to their own files are given on; none of these is changed, and none comes
 * to the page. Data: what browsers support, read by tools only.
 */
export const licences: Readonly<Record<string, 'permissive' | 'copyleft of files' | 'data'>> = {
  '(MIT AND Zlib)': 'permissive',
  // Taken under the first of the two.
  '(MIT OR GPL-3.0-or-later)': 'permissive',
  '0BSD': 'permissive',
  'Apache-2.0': 'permissive',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'CC-BY-4.0': 'data',
  ISC: 'permissive',
  MIT: 'permissive',
  'MIT AND ISC AND BSD-3-Clause': 'permissive',
  'MIT OR Apache-2.0': 'permissive',
  'MPL-2.0': 'copyleft of files',
  // LGPL, and that its part for RAR archives, which is not used, makes no packer of such.
  'SEE LICENSE IN License.txt': 'copyleft of files',
};
