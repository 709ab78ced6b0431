import { atLaunch, kept, midway, type Row, unreached } from '../row';

export const getValue: readonly Row[] = [
  { fault: 'Always empty', play: atLaunch({ getAnswers: '' }), ...kept },
  { fault: 'The boolean false', play: atLaunch({ getAnswers: false }), ...kept, notice: 'fresh' },
  { fault: 'An object', play: atLaunch({ getAnswers: {} }), ...kept, notice: 'fresh' },
  { fault: 'null', play: atLaunch({ getAnswers: null }), ...kept },
  { fault: 'Markup', play: atLaunch({ getAnswers: '<img src=x onerror=alert(1)>' }), ...kept, notice: 'fresh' },
  { fault: '64 kB', play: atLaunch({ getAnswers: 'x'.repeat(65_536) }), ...kept, notice: 'fresh' },
  { fault: 'It throws', play: atLaunch({ throwsAt: ['GetValue'] }), ...unreached },
  { fault: 'It throws from the middle on', play: midway((trial) => trial.faults({ throwsAt: ['GetValue'] })), ...kept },
];
