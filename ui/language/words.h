// The program's words for what core knows by codes: kinds, fields, choices, operations. Each word
// stands here once, so that a page, a menu and the command line say the same. Qt Core only.
#pragma once

#include "core/domain/entities.h"
#include "core/store/changelog.h"

#include <QCoreApplication>

namespace telemaco {

class Words {
    Q_DECLARE_TR_FUNCTIONS(telemaco::Words)

public:
    static QString kind(Kind kind); // "Goal"
    static QString count(Kind kind, int number); // "3 goals"
    static QString field(Kind kind, const QString& field); // "Due"
    static QString field(const QString& field); // of whatever kind; the name itself where none has it
    static QString choice(const QString& field, const QString& value); // a stored choice: "stage", "active"

    static QString of(RelationshipType type);
    static QString of(Origin origin);
    static QString of(Stage stage);
    static QString of(Side side);
    static QString of(WordOf wordOf);
    static QString of(Channel channel);
    static QString of(GoalState state);
    static QString of(ProgressBy progressBy);
    static QString of(QuestionState state);
    static QString of(MeetingState state);
    static QString of(AgendaState state);
    static QString of(ActionState state);
    static QString meetingWith(const QString& name); // a meeting in a calendar; the name may be empty
    static QString activity(const QString& name); // of the eight, or one's own word
    static QString month(QDate date); // as a heading: "November 2026"

    // What was done, for "Undo: …" and the history: "delete 3 goals".
    static QString operation(const OperationName& name);
};

} // namespace telemaco
