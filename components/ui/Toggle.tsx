import { Switch } from '@base-ui/react/switch';
import './Toggle.css';

interface Props {
  /** What is read out; says more than `children` where several switches carry the same words. */
  label: string;
  /** What is shown; the label where it is left out. */
  text?: string;
  checked: boolean;
  small?: boolean;
  onChange: (checked: boolean) => void;
}

export function Toggle({ label, text, checked, small, onChange }: Props) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch inside is the control
    <label className="toggle" data-small={small || undefined}>
      <Switch.Root className="toggle__track" aria-label={label} checked={checked} onCheckedChange={onChange}>
        <Switch.Thumb className="toggle__thumb" />
      </Switch.Root>
      <span aria-hidden="true">{text ?? label}</span>
    </label>
  );
}
