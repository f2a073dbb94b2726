#include <catch2/catch.hpp>

#include "core/workspace/actionline.h"

using namespace telemaco;

namespace {

const QDate today(2026, 11, 24); // a Tuesday

struct Read {
    const char16_t* line;
    const char16_t* title;
    bool ofOther;
    QDate due;
};

void check(const std::vector<Read>& table, const QString& me = QStringLiteral("Marta Neri"),
    const QString& other = QStringLiteral("Anna Rossi"))
{
    for (const Read& row : table) {
        const ActionDraft draft = readActionLine(QString::fromUtf16(row.line), me, other, today);
        INFO(QString::fromUtf16(row.line).toStdString() << " gave \"" << draft.title.toStdString() << "\", "
                                                        << draft.due.toString(Qt::ISODate).toStdString());
        CHECK(draft == ActionDraft{QString::fromUtf16(row.title), row.ofOther, row.due});
    }
}

} // namespace

TEST_CASE("an action is read from one line, in both languages", "[actions]")
{
    check({{u"@anna two papers by friday", u"two papers", true, {2026, 11, 27}},
        {u"@anna due articoli entro venerdì", u"due articoli", true, {2026, 11, 27}},
        {u"two papers", u"two papers", false, {}}, {u"@me call the printer", u"call the printer", false, {}},
        {u"@io chiamare il tipografo domani", u"chiamare il tipografo domani", false, {}},
        {u"@Anna: Draft, due 12 dec", u"Draft,", true, {2026, 12, 12}},
        {u"@a send it due by Monday", u"send it", true, {2026, 11, 30}},
        {u"scaletta per il 12 dicembre", u"scaletta", false, {2026, 12, 12}},
        {u"scaletta per venerdì", u"scaletta", false, {2026, 11, 27}},
        {u"scaletta entro il 30", u"scaletta", false, {2026, 11, 30}},
        {u"leggere entro 3 giorni", u"leggere", false, {2026, 11, 27}},
        {u"by friday two papers", u"two papers", false, {2026, 11, 27}},
        {u"read it in two weeks", u"read it", false, {2026, 12, 8}},
        {u"@marta leggere tra due settimane", u"leggere", false, {2026, 12, 8}},
        {u"bozza entro la fine del mese", u"bozza", false, {2026, 11, 30}},
        {u"draft by the end of next month, with sources", u"draft with sources", false, {2026, 12, 31}},
        {u"  @rossi   two\tpapers  +14 ", u"two papers", true, {2026, 12, 8}}});
}

TEST_CASE("what is not understood stays in the title of an action", "[actions]")
{
    check({{u"@bruno two papers by friday", u"@bruno two papers", false, {2026, 11, 27}},
        {u"write to anna@example.org", u"write to anna@example.org", false, {}},
        {u"send it to @anna", u"send it to @anna", false, {}}, {u"@ now", u"@ now", false, {}},
        {u"stand by me", u"stand by me", false, {}}, {u"read by doomsday", u"read by doomsday", false, {}},
        {u"per due settimane leggere", u"per due settimane leggere", false, {}},
        {u"draft by 30 february", u"draft by 30 february", false, {}},
        {u"by friday", u"by friday", false, {}}, {u"+14", u"+14", false, {}},
        {u"walk by monday's house by tuesday", u"walk by monday's house", false, {2026, 12, 1}},
        {u"plan by today by tomorrow", u"plan by today", false, {2026, 11, 25}}, {u"@anna", u"", true, {}},
        {u"", u"", false, {}}, {u"due", u"due", false, {}}, {u"@anna by friday", u"by friday", true, {}}});
}

TEST_CASE("an action goes to whoever the name fits best", "[actions]")
{
    const QString andrea = QStringLiteral("Andrea");
    check({{u"@and x", u"x", false, {}}, {u"@an x", u"x", true, {}}, {u"@anna x", u"x", true, {}}}, andrea);
    check({{u"@ann x", u"x", false, {}}}, QStringLiteral("Ann"), QStringLiteral("Anna"));
    check({{u"@niccolo x", u"x", true, {}}, {u"@NICCOLÒ x", u"x", true, {}}}, {}, QStringLiteral("Niccolò"));
    check({{u"@anna x", u"@anna x", false, {}}}, {}, {});
}
