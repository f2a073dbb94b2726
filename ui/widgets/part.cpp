#include "ui/widgets/part.h"

namespace telemaco {

Part::Part(const QString& name)
    : m_library(QStringLiteral("telemaco-") + name)
{
}

QString Part::problem() const
{
    return tr("A part of Telemaco is missing; please install it anew. The system says: %1")
        .arg(m_library.isLoaded() ? m_library.fileName() : m_library.errorString());
}

} // namespace telemaco
