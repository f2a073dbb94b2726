// A preparation sheet in words, part by part, before it becomes Markdown or plain text. What a part
// says follows the sheet's audience: for me "you" is me, for the other side both go by their names.
// Qt Core only.
#pragma once

#include "core/insight/preparation.h"

#include <QCoreApplication>

namespace telemaco {

struct SheetItem {
    QString text{}; // as the person wrote it, then what is known about it
    QString body{}; // Markdown, the person's own; may be empty
    bool open = false; // something to tick off
};

struct SheetPart {
    QString title{};
    QList<SheetItem> items{};
    QString body{}; // Markdown
};

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(telemaco::SheetWords)

public:
    SheetWords(const Preparation& sheet, Audience audience)
        : m_sheet(sheet)
        , m_audience(audience)
    {
    }

    QString title() const;
    QStringList facts(QDate today) const; // when and where, how long since the last contact
    QList<SheetPart> all() const; // only parts with something in them
    // What is open between the two and known to both: what goes into a mail.
    QList<SheetPart> openPoints() const;
    QString subject() const;

private:
    QString who(bool me) const;
    SheetPart last() const;
    SheetPart notes() const;
    SheetPart agenda() const;
    SheetPart questions() const;
    SheetPart actions() const;
    SheetPart milestones() const;
    SheetPart checkIns() const;
    SheetPart brought() const;

    const Preparation& m_sheet;
    Audience m_audience;
};

} // namespace telemaco
