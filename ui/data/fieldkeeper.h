// Keeps one field of one item as it is written: what is typed is on the disk at most a second later,
// whether or not typing pauses, and one run of typing is one undo step. A failure to save is told
// once, and tried again. What stands in the widget belongs to the item it was written for: the widget
// says show() whenever it learns what the file holds, changed() at each character.
#pragma once

#include "core/domain/kind.h"
#include "ui/data/autosaver.h"
#include "ui/data/pagecontext.h"

#include <QVariant>

namespace telemaco {

class FieldKeeper : public QObject {
    Q_OBJECT

public:
    // What stands in the widget, as the file keeps it. None: no value (yet), half a number say.
    using Reading = std::function<std::optional<QVariant>()>;
    enum class Shows { WhatItHas, NewerValue, AnotherItem };

    FieldKeeper(const PageContext& context, Reading reading, QObject* parent);

    // The file holds `value` in this field of this item: what is the widget to do?
    Shows show(ItemRef item, const char* field, const QVariant& value);
    void changed() { m_saver->changed(); }
    // Everything is handed over after this, even where a save is still on its way: the file writes in
    // the order it is asked.
    void flush();
    bool isSaved() const { return !m_saver->isDirty(); }

private:
    void save();
    void answered(int visit, const Result<ChangeSet>& done);

    PageContext m_context;
    Reading m_reading;
    Autosaver* m_saver;
    ItemRef m_item{};
    QByteArray m_field;
    QVariant m_kept; // as it was loaded, or handed over last
    int m_visit = 0; // answers about an earlier item are told apart by it
    bool m_toldTrouble = false;
};

} // namespace telemaco
