export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return (
    <span className={small ? 'avatar small' : 'avatar'} aria-hidden="true">
      {initials}
    </span>
  );
}
