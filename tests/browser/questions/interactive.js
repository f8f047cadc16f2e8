// How long did it take from the start of the navigation until the scripts, which are deferred, had run and it was laid out?
() => new Promise((then) => {
  const told = () => {
    const [it] = performance.getEntriesByType('navigation');
    document.body.getBoundingClientRect();
    then(it.domContentLoadedEventEnd);
  };
  document.readyState === 'complete' ? told() : addEventListener('load', () => setTimeout(told));
})
