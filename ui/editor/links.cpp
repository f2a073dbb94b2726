#include "ui/editor/links.h"

namespace telemaco {

bool mayOpen(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    if (scheme == u"mailto")
        return url.isValid() && !url.path().isEmpty();
    return (scheme == u"http" || scheme == u"https") && url.isValid() && !url.host().isEmpty();
}

} // namespace telemaco
