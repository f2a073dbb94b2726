#include "core/workspace/recordpages.h"

namespace telemaco {

namespace {

struct Order {
    const char* first;
    const char* following; // takes the key of the last one, twice where there is one, and its id
    const char* field; // what the key begins with; none: the id alone
};

Order orderOf(Kind kind)
{
    switch (kind) { // the first condition is the one that an index can find
    case Kind::Person:
        return {"order by name collate nocase, id limit ?",
            "where name collate nocase >= ? and (name collate nocase > ? or id > ?) "
            "order by name collate nocase, id limit ?",
            "name"};
    case Kind::Goal:
        return {"order by title, id limit ?",
            "where title >= ? and (title > ? or id > ?) order by title, id limit ?", "title"};
    case Kind::Entry:
        return {"order by instant desc, id desc limit ?",
            "where instant <= ? and (instant < ? or id < ?) order by instant desc, id desc limit ?",
            "instant"};
    default: return {"order by id limit ?", "where id > ? order by id limit ?", nullptr};
    }
}

} // namespace

QList<Record> RecordPages::next()
{
    const Order order = orderOf(m_kind);
    QVariantList values;
    if (m_last && order.field)
        values += {fieldValue(*m_last, order.field), fieldValue(*m_last, order.field)};
    if (m_last)
        values += m_last->id;
    values += size;
    const auto page = m_workspace.store().select(m_kind, m_last ? order.following : order.first, values);
    if (!page.isEmpty())
        m_last = page.last();
    return page;
}

} // namespace telemaco
