// A quiet line above the page for what a person should never forget about the file that is open (it
// is only a sample), with what can be done about that. It stays while there are words.
#pragma once

#include "ui/shell/commandregistry.h"

#include <QLabel>

namespace telemaco {

class Flow;

class MarkStrip : public QWidget {
    Q_OBJECT

public:
    explicit MarkStrip(CommandRegistry& commands, QWidget* parent = nullptr);

    struct Offer {
        QString command{};
        QString words{}; // short: what it is about is said beside it
    };
    void setMark(const QString& words, const QList<Offer>& offers);
    bool isMarked() const { return !m_words->text().isEmpty(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CommandRegistry& m_commands;
    Flow* m_line;
    QLabel* m_words;
    QList<QPushButton*> m_buttons;
};

} // namespace telemaco
