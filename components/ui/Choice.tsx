import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import './Choice.css';

interface Props {
  /** Id of the element that names the group. */
  labelledBy: string;
  describedBy?: string | undefined;
  /** `''` where nothing is chosen. */
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  required?: boolean;
  disabled?: boolean;
  onChange: (value: string) => void;
}

/** One of a few words, each a pill. */
export function Choice({ labelledBy, describedBy, value, options, required, onChange }: Props) {
  return (
    <RadioGroup
      className="choice"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-required={required || undefined}
      value={value}
      onValueChange={(next) => onChange(String(next))}
    >
      {options.map((option) => (
        <Radio.Root key={option.value} value={option.value} className="choice__item" aria-label={option.label}>
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
