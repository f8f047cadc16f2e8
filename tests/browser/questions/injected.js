// What is in the page that no page of ours has?
() => [...document.querySelectorAll('*')].filter((one) =>
    one.matches('img, iframe, object, embed, form, base, style, link:not([rel=stylesheet]), foreignObject, animate, set, use:not([href^="#"]), image, math')
    || (one.matches('script') && !new URL(one.src || 'data:,', location).pathname.includes('/_static/'))
    || [...one.attributes].some((a) => a.name.startsWith('on') || a.name === 'style' || a.name === 'srcdoc' || a.name === 'srcset')
    || (one.href && !['file:', 'https:', 'http:'].includes(new URL(one.href.baseVal ?? one.href, location).protocol))
  ).map((one) => one.outerHTML.slice(0, 120))
