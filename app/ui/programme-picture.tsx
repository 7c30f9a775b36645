/** A programme's picture. It says nothing that is not in the words beside it, so it is not read aloud. */
export function ProgrammePicture({ src }: { src: string }) {
  return <img className="programme-picture" src={src} alt="" loading="lazy" decoding="async" />
}

/** Where the picture of a programme lies. */
export const pictureSrc = ({ id, hash }: { id: string; hash: string }): string =>
  `/programmes/${id}/picture/${hash}`
