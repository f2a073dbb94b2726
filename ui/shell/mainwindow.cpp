#include "ui/shell/mainwindow.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace telemaco {

static constexpr int remarkMilliseconds = 8000;
static constexpr int rememberedSteps = 50;
static constexpr QKeyCombination discreetKeys = Qt::CTRL | Qt::SHIFT | Qt::Key_D;

namespace {

// What stays until it is mended, over the whole width.
class Strip : public TextLabel {
public:
    Strip()
        : TextLabel(TextSize::Body)
    {
        setWordWrap(true);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter(this).fillRect(rect(), coloursOf(palette()).attentionSoft);
        TextLabel::paintEvent(event);
    }
};

} // namespace

MainWindow::MainWindow(QSettings& settings)
    : m_settings(settings)
    , m_commands(new CommandRegistry(this))
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_mark(new MarkStrip(*m_commands))
    , m_standing(new Strip)
    , m_remark(new QWidget)
    , m_remarkText(bodyLabel())
    , m_remarkAction(new QPushButton)
    , m_remarkTime(new QTimer(this))
{
    setWindowTitle(QStringLiteral("Telemaco"));
    setMinimumSize(720, 480);
    setAcceptDrops(true);
    buildLayout();
    addOwnCommands();
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::go);
    connect(m_commands, &CommandRegistry::asked, this, &MainWindow::go);
    connect(m_commands, &CommandRegistry::told, this, &MainWindow::tell);
    resize(1100, 700);
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::buildLayout()
{
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    m_standing->setContentsMargins(pageMargin, 8, pageMargin, 8);
    m_standing->hide();
    right->addWidget(m_mark);
    right->addWidget(m_standing);
    right->addWidget(m_stack, 1);
    auto* card = new Card;
    auto* line = new Flow;
    line->setContentsMargins(16, 8, 8, 8);
    m_remarkText->setMinimumWidth(withText(240));
    m_remarkText->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    line->addWidget(m_remarkText);
    line->addWidget(m_remarkAction);
    card->column()->addLayout(line);
    auto* foot = new QHBoxLayout(m_remark); // with its margins: without a remark the page has the room
    foot->setContentsMargins(pageMargin, 0, pageMargin, 12);
    foot->addWidget(card);
    right->addWidget(m_remark);
    m_remark->hide();
    row->addLayout(right, 1);
    setCentralWidget(whole);
    m_remarkTime->setSingleShot(true);
    m_remarkTime->setInterval(remarkMilliseconds);
    connect(m_remarkTime, &QTimer::timeout, m_remark, &QWidget::hide);
    connect(m_remarkAction, &QPushButton::clicked, this, [this] {
        m_remark->hide();
        m_commands->run(m_remarkCommand);
    });
}

void MainWindow::addOwnCommands()
{
    const auto backKeys = QKeySequence(Qt::ALT | Qt::Key_Left);
    const auto forwardKeys = QKeySequence(Qt::ALT | Qt::Key_Right);
    m_commands->add({QStringLiteral("go.back"), tr("Back"), QStringLiteral("back"), backKeys,
        [this] { back(); }, [this] { return !m_back.isEmpty() && !m_discreet; }});
    m_commands->add({QStringLiteral("go.forward"), tr("Forward"), {}, forwardKeys, [this] { forward(); },
        [this] { return !m_forward.isEmpty() && !m_discreet; }});
}

// After the pages, which one goes to more often.
void MainWindow::addViewCommands()
{
    m_commands->add({QStringLiteral("view.discreet"), tr("Discreet view"), QStringLiteral("people"),
        discreetKeys, [this] { setDiscreet(!m_discreet); }});
    m_commands->add({QStringLiteral("go.navigation"), tr("Move between navigation and page"), {},
        QKeySequence(Qt::Key_F6), [this] {
            QWidget* there = page() ? page()->firstFocus() : nullptr;
            if (m_navigation->isAncestorOf(QWidget::focusWidget()) && there)
                there->setFocus(Qt::ShortcutFocusReason);
            else
                m_navigation->list()->setFocus(Qt::ShortcutFocusReason);
        }});
    m_commands->add({QStringLiteral("window.close"), tr("Close the window"), {},
        QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }});
}

void MainWindow::addPage(const PageEntry& page)
{
    m_entries += page;
    if (page.icon.isEmpty())
        return;
    int number = 0;
    for (const PageEntry& entry : m_entries)
        number += entry.icon.isEmpty() ? 0 : 1;
    const QKeySequence shortcut
        = number <= 9 ? QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_0 + number))) : QKeySequence();
    m_commands->add(
        {QStringLiteral("go.") + page.name, page.title, page.icon, shortcut, [this, name = page.name] {
             go({name, {}, {}});
         }});
}

void MainWindow::showPagesInNavigation()
{
    QList<NavigationEntry> entries;
    for (const PageEntry& page : m_entries) {
        if (page.icon.isEmpty())
            continue;
        const NavigationEntry entry{{page.name, {}, {}}, page.title, page.icon, false};
        if (page.name == u"settings")
            m_navigation->setFoot(entry);
        else
            entries += entry;
    }
    m_navigation->setPages(entries);
    addViewCommands();
}

bool MainWindow::has(const QString& page) const
{
    return std::any_of(
        m_entries.begin(), m_entries.end(), [&](const PageEntry& entry) { return entry.name == page; });
}

PageWidget* MainWindow::pageFor(const QString& name)
{
    if (PageWidget* made = m_pages.value(name))
        return made;
    for (const PageEntry& entry : m_entries)
        if (entry.name == name) {
            PageWidget* made = entry.make();
            made->setObjectName(name);
            made->setAccessibleName(entry.title);
            m_pages.insert(name, made);
            m_stack->addWidget(made);
            return made;
        }
    return nullptr;
}

PageWidget* MainWindow::page() const { return m_pages.value(m_current.page); }

QUuid MainWindow::item() const
{
    const QUuid shown = page() ? page()->item() : QUuid();
    return shown.isNull() ? m_current.item : shown;
}

const QWidget* MainWindow::pageFocus() const { return page() ? page()->focusWidget() : nullptr; }

void MainWindow::go(const Address& address)
{
    if (!has(address.page))
        return;
    if (m_discreet && !(address.page == m_current.page && address.item == m_current.item)) {
        tell(tr("Not in the discreet view."), QStringLiteral("view.discreet"));
        return;
    }
    if (!m_reachable.isEmpty() && !m_reachable.contains(address.page)) {
        tell(tr("Open a workspace first, or make a new one."));
        return;
    }
    if (!m_current.page.isEmpty() && !(m_current == address)) {
        m_back += m_current;
        if (m_back.size() > rememberedSteps)
            m_back.removeFirst();
        m_forward.clear();
    }
    showPage(address);
}

void MainWindow::showPage(const Address& address)
{
    if (PageWidget* before = page())
        before->flush();
    PageWidget* next = pageFor(address.page);
    m_current = address;
    next->open(address);
    m_stack->setCurrentWidget(next);
    m_navigation->setCurrent(address);
    if (QWidget* focus = next->firstFocus())
        focus->setFocus(Qt::OtherFocusReason);
    Q_EMIT went(address);
}

void MainWindow::back()
{
    if (m_back.isEmpty())
        return;
    m_forward += m_current;
    showPage(m_back.takeLast());
}

void MainWindow::forward()
{
    if (m_forward.isEmpty())
        return;
    m_back += m_current;
    showPage(m_forward.takeLast());
}

void MainWindow::dropPages()
{
    setDiscreet(false);
    flush();
    for (PageWidget* made : std::as_const(m_pages)) {
        m_stack->removeWidget(made);
        made->deleteLater();
    }
    m_pages.clear();
    m_back.clear();
    m_forward.clear();
    m_current = {};
}

void MainWindow::flush()
{
    for (PageWidget* made : std::as_const(m_pages))
        made->flush();
}

void MainWindow::tell(const QString& remark, const QString& command)
{
    m_remarkText->setText(remark);
    m_remarkCommand = command;
    const QAction* offered = m_commands->action(command);
    m_remarkAction->setVisible(offered != nullptr);
    disconnect(m_remarkName);
    if (offered) { // what undo is about may be known only after what is told
        const auto name = [this, offered] { m_remarkAction->setText(offered->text()); };
        name();
        m_remarkName = connect(offered, &QAction::changed, this, name);
    }
    m_remark->setAccessibleName(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_remarkTime->start();
}

void MainWindow::withdraw(const QString& command)
{
    if (m_remarkCommand == command)
        m_remark->hide();
}

void MainWindow::setStanding(const QString& remark)
{
    m_standingRemark = remark;
    const QString words = m_discreet ? tr("Discreet view: only what both of you may see. %1 ends it.")
                                           .arg(QKeySequence(discreetKeys).toString(QKeySequence::NativeText))
                                     : remark;
    m_standing->setText(words);
    m_standing->setVisible(!words.isEmpty());
}

void MainWindow::setMark(const QString& words, const QList<MarkStrip::Offer>& offers)
{
    m_mark->setMark(words, offers);
}

void MainWindow::setDiscreet(bool discreet)
{
    if (discreet == m_discreet || !page())
        return;
    if (!page()->setDiscreet(discreet) && discreet) {
        tell(tr("A meeting or a timeline can be shown discreetly: open it first."));
        return;
    }
    m_discreet = discreet;
    m_navigation->setVisible(!discreet);
    m_mark->setVisible(!discreet && m_mark->isMarked());
    m_remark->hide();
    setStanding(m_standingRemark);
    if (QWidget* focus = page()->firstFocus(); focus && discreet)
        focus->setFocus(Qt::OtherFocusReason);
}

void MainWindow::keepState()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_mark->isMarked())
        return;
    m_settings.setValue(QStringLiteral("window/page"), m_current.page);
    m_settings.setValue(QStringLiteral("window/item"), m_current.item);
    if (PageWidget* shown = page())
        m_settings.setValue(QStringLiteral("window/state"), shown->state());
}

Address MainWindow::lastAddress() const
{
    return {m_settings.value(QStringLiteral("window/page")).toString(),
        m_settings.value(QStringLiteral("window/item")).toUuid(), {}};
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    flush();
    keepState();
    Q_EMIT closing();
    event->accept();
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command& command : m_commands->all())
        if (command.id.startsWith(u"row.") && (!command.enabled || command.enabled()))
            menu->addAction(m_commands->action(command.id));
    if (!menu->isEmpty())
        return menu->popup(event->globalPos());
    delete menu;
    event->ignore();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths += url.toLocalFile();
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

} // namespace telemaco
