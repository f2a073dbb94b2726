// Today: what is due, who has not been heard from, what waits, what was written last. Shows facts
// of active relationships and of my own goals; asks for nothing.
#pragma once

#include "core/insight/today.h"
#include "ui/data/pagecontext.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowlist.h"

#include <QSet>

namespace telemaco {

class QuietCard;

class TodayPage : public ScrollPage {
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Section {
        QWidget* box;
        SectionHead* head;
        RowList* list;
    };

    static QString titleOf(QDate day);
    Section addSection(QVBoxLayout* column, const QString& title);
    void buildLeft();
    void buildRight();
    void addCommands();
    void follow(const ChangeSet& changes);
    void refresh();
    void show(const TodayFacts& facts);
    void showQuiet();
    void showEmpty();
    void arrange();
    void fill(const Section& section, const QList<Row>& rows);
    void inTouch(const Quiet& quiet, Channel channel);
    void inTouchWithFirst();
    void tick(const Row& row); // a goal is reached, an action done
    void openDue(const Row& row);
    void openWaiting(const Row& row);
    Channel usualChannel() const;

    PageContext m_context;
    Section m_week, m_next, m_due, m_still, m_waiting, m_lookBack, m_pages;
    QWidget* m_quietBox;
    QVBoxLayout* m_quietCards;
    RowList* m_quietRest;
    QPushButton* m_old;
    QPushButton* m_newEntry;
    Card* m_empty;
    TodayFacts m_facts;
    QSet<QUuid> m_notNow; // for this session
    QDate m_today;
    bool m_stale = true;
    int m_scroll = 0;
};

} // namespace telemaco
