// The window on a file of few years and on one of many: its start, each of its pages, a key, a save and
// an undo do the same. A page that is added to the window is walked to without a line here.
// CONTRIBUTING.md says how to read what fails.
#include "app/telemaco/pages.h"
#include "tests/guard/twosizes.h"
#include "tests/ui/program.h"
#include "ui/editor/markdowneditor.h"

#include <catch2/catch.hpp>

using namespace telemaco;
using namespace telemaco::test;

namespace {

// Whole-file work on purpose, with its reason.
const QMap<QString, QString> whole{
    {QStringLiteral("past"),
        QStringLiteral("a state of the past is worked out from all that a relationship holds")},
};

class Walk {
public:
    explicit Walk(const QString& path)
        : m_path(path)
    {
        const auto workspace = TwoSizes::made().open(path);
        const auto newest = [&](Kind kind) {
            return workspace->store().select(kind, "order by id desc limit 1").first().uuid;
        };
        for (const Kind kind : allKinds())
            if (kind != Kind::ImportSource)
                m_items.insert(kindName(kind), newest(kind));
        const Relationship anna = workspace->select<Relationship>("order by id limit 1").first();
        for (const char* page : {"relationship", "timeline", "past"})
            m_items[QString::fromLatin1(page)] = anna.uuid;
        m_items[QStringLiteral("person")] = workspace->get(anna.mentee)->uuid;
        m_items[QStringLiteral("journal")] = m_items[QStringLiteral("history")] = newest(Kind::Entry);
    }

    Steps done()
    {
        count(u"start", [this] {
            Arguments arguments;
            arguments.file = m_path;
            m_program = std::make_unique<Program>(arguments, [](QSettings& settings) {
                settings.setValue(QStringLiteral("backup/daily"), false); // whole-file work
            });
        });
        for (const QString& visit : {QStringLiteral("to %1"), QStringLiteral("again to %1")})
            for (const PageEntry& page : allPages({}))
                if (!whole.contains(page.name))
                    count(visit.arg(page.name), [&] { window().go(addressOf(page.name)); });
        find();
        write();
        return m_steps;
    }

private:
    MainWindow& window() { return m_program->window(); }

    template <class Work> void count(const QString& name, const Work& work)
    {
        const Counts counts = counted([&] {
            work();
            m_program->settle();
        });
        m_steps += {name, counts};
    }
    template <class Work> void count(QStringView name, const Work& work) { count(name.toString(), work); }

    Address addressOf(const QString& page) const
    {
        QStringList words;
        if (page == u"search")
            words = QStringList{QStringLiteral("today")};
        if (page == u"past")
            words = QStringList{SystemClock().today().toString(Qt::ISODate)};
        return {page, m_items.value(page), words};
    }

    void find()
    {
        count(u"the field to search in", [this] { m_program->key(Qt::Key_K, Qt::ControlModifier); });
        for (const QString& letter : {QStringLiteral("t"), QStringLiteral("o"), QStringLiteral("d")})
            count(QStringLiteral("the key %1 in it").arg(letter), [&] { m_program->write(letter); });
        m_program->key(Qt::Key_Escape);
    }

    void write()
    {
        window().go(addressOf(QStringLiteral("journal")));
        m_program->settle();
        auto* editor = window().page()->findChild<MarkdownEditor*>();
        REQUIRE(editor);
        editor->setFocus();
        count(u"a key in the journal", [this] { m_program->write(QStringLiteral("a")); });
        count(u"its save", [this] { window().flush(); });
        window().go(addressOf(QStringLiteral("goals")));
        m_program->settle();
        count(u"undo", [this] { window().commands().run(QStringLiteral("edit.undo")); });
    }

    QString m_path;
    QMap<QString, QUuid> m_items{};
    std::unique_ptr<Program> m_program{};
    Steps m_steps{};
};

} // namespace

TEST_CASE(
    "start, pages, keys, saves and undo cost the same however large the workspace is", "[guard][window]")
{
    CHECK(grown([](const QString& path) { return Walk(path).done(); }).toStdString() == "");
}
