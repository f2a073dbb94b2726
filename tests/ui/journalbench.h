// The journal in a window of its own, over a file that the test can look into beside it.
#pragma once

#include <catch2/catch.hpp>

#include "core/workspace/journal.h"
#include "core/workspace/usecases.h"
#include "tests/support/sandbox.h"
#include "tests/ui/waitfor.h"
#include "ui/journal/entrypane.h"
#include "ui/journal/journallist.h"
#include "ui/journal/journalpage.h"
#include "ui/shell/commandregistry.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace telemaco::test {

struct Journal {
    explicit Journal(const std::function<void(Workspace&)>& prepare = {})
    {
        sandbox.clock.set(QDate(2026, 11, 24), QTime(21, 40));
        {
            auto workspace = sandbox.open();
            if (prepare)
                prepare(*workspace);
        }
        WorkspaceOptions options;
        options.path = sandbox.path();
        options.device = QUuid::createUuidV5(QUuid(), QStringLiteral("test device"));
        options.clock = &sandbox.clock;
        courier.open(options, &courier, [](const Result<QString>&) {});
        context.courier = &courier;
        context.commands = &commands;
        context.clock = &sandbox.clock;
        context.openLink = [](const QUrl&) {};
        page = new JournalPage(context);
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        JournalPage::addCommands(commands, [this] { return page; });
        QObject::connect(
            &commands, &CommandRegistry::asked, &window, [this](const Address& to) { went = to; });
        window.resize(1100, 700);
        window.show();
        QApplication::setActiveWindow(&window);
        page->open({});
        settle();
        if (QWidget* focus = page->firstFocus())
            focus->setFocus();
    }

    // Until the file and the window agree.
    void settle()
    {
        int quiet = 0;
        REQUIRE(waitFor([&] { return (quiet = courier.isIdle() ? quiet + 1 : 0) > 3; }));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const QString& text)
    {
        for (const QString& line : text.split(u'\n')) {
            QTest::keyClicks(QApplication::focusWidget(), line);
            if (line.size() != text.size() && !text.endsWith(line))
                press(Qt::Key_Return);
        }
    }
    // A look into the file through the one connection.
    template <class Answer> Answer ask(std::function<Answer(Workspace&)> question)
    {
        std::optional<Answer> answer;
        courier.ask(&window, std::move(question), [&](Answer found) { answer = std::move(found); });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }
    QList<Entry> entries()
    {
        return ask<QList<Entry>>([](Workspace& workspace) {
            return workspace.select<Entry>("order by instant desc, id desc limit 20");
        });
    }
    QList<Question> questions()
    {
        return ask<QList<Question>>(
            [](Workspace& workspace) { return workspace.select<Question>("order by id"); });
    }
    std::optional<EntryPage> pageOf(const QUuid& uuid)
    {
        return ask<std::optional<EntryPage>>(
            [uuid](Workspace& workspace) { return entryPage(workspace, uuid); });
    }
    void saved()
    {
        REQUIRE(waitFor([&] { return page->pane().isSaved() && courier.isIdle(); }));
    }
    void undo()
    {
        courier.undo();
        settle();
    }

    Sandbox sandbox;
    Courier courier;
    QWidget window;
    CommandRegistry commands{&window};
    PageContext context;
    JournalPage* page = nullptr;
    Address went{};
};

inline void withChiara(Workspace& workspace)
{
    REQUIRE(addMentor(workspace, QStringLiteral("Chiara Moretti")));
    REQUIRE(workspace.perform({QStringLiteral("add"), Kind::Goal}, [&](Writer& writer) -> Result<void> {
        Goal goal;
        goal.title = QStringLiteral("Lead the migration");
        goal.owner = workspace.me().id;
        TELEMACO_TRY(writer.add(goal));
        return {};
    }));
}

inline std::function<void(Workspace&)> withEntries(int count)
{
    return [count](Workspace& workspace) {
        for (int i = 0; i < count; ++i) {
            const auto done = workspace.perform(
                {QStringLiteral("add"), Kind::Entry}, [i](Writer& writer) -> Result<void> {
                    Entry entry;
                    entry.date = QDate(2026, 11, 1).addDays(i);
                    entry.time = QTime(8, 0);
                    entry.zone = QStringLiteral("Europe/Rome");
                    entry.title = QStringLiteral("Day %1").arg(i);
                    entry.text = QStringLiteral("Text %1").arg(i);
                    TELEMACO_TRY(writer.add(entry));
                    return {};
                });
            REQUIRE(done);
        }
    };
}

} // namespace telemaco::test
