import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import './Choice.css';

interface Props {
  id?: string;
  /** Id of the element that names the group. */
  labelledBy: string;
  describedBy?: string | undefined;
  /** `''` where nothing is chosen. */
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  required?: boolean;
  onChange: (value: string) => void;
}

/** One of a few words, each a pill. */
export function Choice({ id, labelledBy, describedBy, value, options, required, onChange }: Props) {
  return (
    <RadioGroup
      {...(id && { id })}
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
