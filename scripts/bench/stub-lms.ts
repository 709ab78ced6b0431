/** What the frame around a course counts. */
export interface LmsCalls {
  readonly calls: readonly string[];
  /** Bytes of the values that each commit closed. */
  readonly commits: readonly number[];
}

/** An LMS page that takes everything, keeps it and counts. `/lms#/plain/ours/index.html` launches that page. */
export const stubLms = `<!doctype html><title>LMS</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style><script>
const store = {}, seen = { calls: [], commits: [] };
let pending = 0;
const get = (name) => store[name] ?? '';
const set = (name, value) => { store[name] = String(value); pending += String(value).length; return 'true'; };
const commit = () => { seen.commits.push(pending); pending = 0; return 'true'; };
const table = { Initialize: () => 'true', Terminate: commit, GetValue: get, SetValue: set, Commit: commit,
  GetLastError: () => '0', GetErrorString: () => '', GetDiagnostic: () => '' };
const counted = (prefix) => Object.fromEntries(Object.entries(table).map(([name, act]) =>
  [prefix + (prefix && name === 'Terminate' ? 'Finish' : name), (...words) => { seen.calls.push(name + ' ' + (words[0] ?? '')); return act(...words); }]));
window.API = counted('LMS');
window.API_1484_11 = counted('');
window.seen = seen;
window.launch = () => {
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = location.hash.slice(1);
  document.body.append(frame);
};
addEventListener('DOMContentLoaded', window.launch);
</script><body></body>`;
