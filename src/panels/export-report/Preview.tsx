import { useEffect, useState } from 'react';
import type { PictureFile } from '../../exporter/pictureFile.ts';
import styles from './ExportDialog.module.css';

/** The picture as it will be saved. */
export function Preview({ file, name }: { file: PictureFile; name: string }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([file.svg], { type: 'image/svg+xml' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file.svg]);
  if (address === '') return null;
  return (
    <figure className={styles.preview}>
      <figcaption>{name}</figcaption>
      <img src={address} alt={`${file.title}. ${file.description}`} width={file.width} height={file.height} />
    </figure>
  );
}
