// The one window: navigation at the left, a page at the right, a remark at the foot. Pages are
// made when they are first shown. It goes where the command registry is asked to go, remembers
// the way back, and keeps place and page for the next start.
#pragma once

#include "ui/shell/commandregistry.h"
#include "ui/shell/markstrip.h"
#include "ui/shell/navigation.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace telemaco {

struct PageEntry {
    QString name{}; // as an Address has it
    QString title{};
    QString icon{}; // empty: not in the navigation
    std::function<PageWidget*()> make{};
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QSettings& settings);
    ~MainWindow() override;

    CommandRegistry& commands() { return *m_commands; }
    Navigation& navigation() { return *m_navigation; }

    void addPage(const PageEntry& page);
    void showPagesInNavigation(); // once all are added
    bool has(const QString& page) const;

    void go(const Address& address);
    void back();
    void forward();
    Address current() const { return m_current; }
    PageWidget* page() const; // the one that is shown
    QUuid item() const; // in sight on it; null: none
    const QWidget* pageFocus() const; // what on it has the keyboard, or had it last
    // While no workspace is open there is no way to the other pages: nothing is written into the void.
    // Empty: all.
    void setReachable(const QStringList& pages) { m_reachable = pages; }
    // Every page is made anew when it is next shown, for another workspace say.
    void dropPages();
    void flush();

    // A remark that goes after a while; `command` is offered as a button.
    void tell(const QString& remark, const QString& command = {});
    // Takes the remark away if it offers this: the command does something else by now.
    void withdraw(const QString& command);
    // Only the page in sight, without navigation, search and previews, and of it only what the other
    // side may see. The way to any page that cannot do that is closed meanwhile.
    void setDiscreet(bool discreet);
    bool isDiscreet() const { return m_discreet; }

    // A remark that stays until it is replaced by an empty one: the file can only be read, say.
    void setStanding(const QString& remark);
    // Marks the file that is open as one of a special kind; see MarkStrip. Such a file leaves no page
    // behind for the next start.
    void setMark(const QString& words, const QList<MarkStrip::Offer>& offers = {});

    void keepState();
    Address lastAddress() const;

Q_SIGNALS:
    void went(const telemaco::Address& address);
    void filesDropped(const QStringList& paths);
    void closing();

protected:
    void closeEvent(QCloseEvent* event) override;
    // What can be done with the row that the keyboard is on: the commands that begin with "row.".
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLayout();
    void addOwnCommands();
    void addViewCommands();
    PageWidget* pageFor(const QString& name);
    void showPage(const Address& address);

    QSettings& m_settings;
    CommandRegistry* m_commands;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    MarkStrip* m_mark;
    QLabel* m_standing;
    QWidget* m_remark;
    QLabel* m_remarkText;
    QPushButton* m_remarkAction;
    QTimer* m_remarkTime;
    QString m_remarkCommand;
    QMetaObject::Connection m_remarkName;
    QList<PageEntry> m_entries;
    QHash<QString, PageWidget*> m_pages;
    QString m_standingRemark;
    QStringList m_reachable; // empty: all
    bool m_discreet = false;
    Address m_current;
    QList<Address> m_back;
    QList<Address> m_forward;
};

} // namespace telemaco
