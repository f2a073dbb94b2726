#include "ui/widgets/focuseditem.h"

#include "ui/widgets/rowlist.h"

#include <QVariant>

namespace telemaco {

static const char* const kindProperty = "aboutKind";
static const char* const idProperty = "aboutItem";

void setAbout(QWidget* widget, ItemRef item)
{
    widget->setProperty(kindProperty, static_cast<int>(item.kind));
    widget->setProperty(idProperty, item.id);
}

std::optional<FocusedItem> focusedItem(const QWidget* focus)
{
    for (const QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        if (const auto* list = qobject_cast<const RowList*>(widget)) {
            const Row row = list->current();
            return row.item ? std::optional(FocusedItem{row.item, row.uuid}) : std::nullopt;
        }
        const ItemRef about{static_cast<Kind>(widget->property(kindProperty).toInt()),
            widget->property(idProperty).toLongLong()};
        if (about)
            return FocusedItem{about, {}};
    }
    return {};
}

} // namespace telemaco
