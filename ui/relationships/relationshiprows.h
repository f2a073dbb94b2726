// Contacts and journal entries as rows of a relationship's lists.
#pragma once

#include "core/base/text.h"
#include "core/domain/entities.h"
#include "ui/language/words.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/row.h"

namespace telemaco {

inline Row rowOf(const Contact& contact)
{
    Row row;
    row.item = {Kind::Contact, contact.id.value};
    row.uuid = contact.uuid;
    row.title = DateField::words(contact.day);
    row.chip = Words::of(contact.channel);
    row.caption = contact.line;
    return row;
}

inline Row rowOf(const Entry& entry)
{
    Row row;
    row.item = {Kind::Entry, entry.id.value};
    row.uuid = entry.uuid;
    row.title = entry.title.isEmpty() ? firstLine(entry.text) : entry.title;
    row.caption = DateField::words(entry.date);
    return row;
}

inline Row rowOf(const Person& person)
{
    Row row;
    row.item = {Kind::Person, person.id.value};
    row.uuid = person.uuid;
    row.mark = Row::Mark::Avatar;
    row.title = row.markText = person.name;
    row.caption = person.organisation;
    return row;
}

template <class T> QList<Row> rowsOf(const QList<T>& items)
{
    QList<Row> rows;
    for (const T& item : items)
        rows += rowOf(item);
    return rows;
}

} // namespace telemaco
