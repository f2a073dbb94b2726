// Every dialog and every card over a page, opened one after the other in the real window, which
// holds what fillAll() makes. Each is shown to the visitor with its name and closed again.
#pragma once

#include "tests/ui/fullworkspace.h"
#include "tests/ui/program.h"
#include "tests/ui/waitfor.h"
#include "ui/transfer/importdialog.h"
#include "ui/widgets/rowlist.h"

#include <QDialog>
#include <QMenu>

namespace telemaco::test {

class AllDialogs {
public:
    using Visit = std::function<void(const char* name, QWidget& dialog)>;

    AllDialogs(Program& program, QList<Address> pages, Visit visit)
        : m_program(program)
        , m_pages(std::move(pages))
        , m_visit(std::move(visit))
    {
    }

    void showAll()
    {
        showTransfer();
        showQuestions();
        showCards();
        showOnPages();
    }

private:
    MainWindow& window() { return m_program.window(); }
    void run(const char* command)
    {
        REQUIRE(window().commands().find(QLatin1StringView(command)));
        window().commands().run(QLatin1StringView(command));
        m_program.settle();
    }
    void go(const char* page)
    {
        for (const Address& address : m_pages)
            if (address.page == QLatin1StringView(page)) {
                window().go(address);
                m_program.settle();
                return;
            }
        FAIL(page);
    }
    RowList* list(const QString& name)
    {
        for (auto* found : window().page()->findChildren<RowList*>())
            if (found->accessibleName() == name || found->objectName() == name)
                return found;
        FAIL(name.toStdString());
        return nullptr;
    }
    // What was asked for may come a moment later.
    void visitDialog(const char* name, const std::function<void(QWidget&)>& prepare = {})
    {
        QWidget* dialog = nullptr;
        CAPTURE(name);
        REQUIRE(waitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
        QApplication::setActiveWindow(dialog);
        if (prepare)
            prepare(*dialog);
        m_program.settle();
        m_visit(name, *dialog);
        const QPointer<QWidget> shown(dialog);
        dialog->close();
        REQUIRE(waitFor([&] { return !shown || !shown->isVisible(); }));
        QApplication::setActiveWindow(&window());
    }

    void showTransfer()
    {
        run("file.import");
        visitDialog("import");
        run("file.import");
        visitDialog("import of a table", [this](QWidget& dialog) {
            dynamic_cast<ImportDialog&>(dialog).setSource(
                QStringLiteral(SOURCE_FOLDER "/tests/data/goals.csv"));
        });
        run("file.export");
        visitDialog("export");
    }

    void showQuestions()
    {
        go("goal");
        run("item.erase");
        visitDialog("erase");
        run("file.backup");
        go("settings");
        REQUIRE(waitFor([&] { return list(QStringLiteral("backups"))->rows().rowCount() > 0; }));
        list(QStringLiteral("backups"))->setFocus();
        m_program.key(Qt::Key_Return);
        visitDialog("restore");
        list(QStringLiteral("backups"))->setFocus();
        m_program.key(Qt::Key_Delete);
        visitDialog("delete backups");
    }

    void showCards()
    {
        run("find");
        m_visit("find or do", window());
        m_program.write(QStringLiteral("anna"));
        m_program.settle();
        m_visit("find or do, with results", window());
        m_program.key(Qt::Key_Escape);
        for (const char* command : {"goals.tag", "goals.link", "goals.share"}) {
            go("goals");
            list(QStringLiteral("goals"))->setFocus();
            m_program.key(Qt::Key_A, Qt::ControlModifier);
            run(command);
            m_visit(command, window());
            m_program.key(Qt::Key_Escape);
            m_program.settle();
        }
    }

    void showOnPages()
    {
        go("person");
        for (auto* field : window().page()->findChildren<QLineEdit*>())
            if (field->objectName() == u"other")
                field->setFocus();
        m_program.write(QStringLiteral("Anna Esposito"));
        m_program.key(Qt::Key_Return);
        m_program.settle();
        m_visit("merge", window());
        go("meeting");
        run("meeting.reopen");
        for (const char* command : {"meeting.close", "meeting.missed"}) {
            run(command);
            m_visit(command, window());
            m_program.key(Qt::Key_Escape);
        }
        window().setStanding(QStringLiteral("No backup since 3 March: the folder /media/disk is not there."));
        window().tell(longWords(), QStringLiteral("edit.undo"));
        m_program.settle();
        m_visit("what is told", window());
        window().setStanding({});
    }

    Program& m_program;
    QList<Address> m_pages;
    Visit m_visit;
};

} // namespace telemaco::test
