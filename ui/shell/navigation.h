// The left edge of the window: where one can go. Pages, then the active relationships by name,
// Settings and a word about the file's state at the foot. Arrow keys move, Enter goes.
#pragma once

#include "ui/widgets/page.h"

#include <QListView>

class QStandardItemModel;

namespace telemaco {

struct NavigationEntry {
    Address address{};
    QString title{};
    QString icon{}; // of a page
    bool isPerson = false; // shows an avatar instead
};

class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void setPages(const QList<NavigationEntry>& pages);
    void setRelationships(const QList<NavigationEntry>& relationships);
    void setFoot(const NavigationEntry& settings);
    void setState(const QString& words);
    void setCurrent(const Address& address);
    QPushButton* finder() const { return m_finder; }
    QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const telemaco::Address& address);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fit(); // to the text size
    QListView* makeList(const QString& name, QStandardItemModel* model);
    void go(const QModelIndex& index);

    QPushButton* m_finder;
    QStandardItemModel* m_model;
    QListView* m_list;
    QStandardItemModel* m_footModel;
    QListView* m_foot;
    QLabel* m_state;
    QList<NavigationEntry> m_pages;
    QList<NavigationEntry> m_relationships;
    Address m_current;
};

} // namespace telemaco
