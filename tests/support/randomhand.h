// A hand that does anything a workspace allows, chosen at random from a seed: adds, edits, types,
// removes, links, merges over all kinds. What is refused must change nothing, and says so.
#pragma once

#include "core/workspace/usecases.h"

#include <random>

namespace telemaco::test {

class RandomHand {
public:
    RandomHand(Workspace& workspace, quint32 seed)
        : m_workspace(&workspace)
        , m_random(seed)
    {
    }

    void moveTo(Workspace& workspace) { m_workspace = &workspace; }

    // One operation; false when it was refused or changed nothing.
    bool act();
    int below(int end) { return static_cast<int>(std::uniform_int_distribution<>(0, end - 1)(m_random)); }

private:
    ItemRef any(Kind kind);
    ItemRef anything();
    Kind anyKind();
    QString text();
    QDate day() { return QDate(2024, 1, 1).addDays(below(900)); }
    QVariant value(const Field& field, const Record& record, size_t index);
    Record blank(Kind kind);
    Record made(Kind kind);
    Result<ChangeSet> add();
    Result<ChangeSet> edit();
    Result<ChangeSet> typeOn();
    Result<ChangeSet> tidy();

    Workspace* m_workspace;
    std::mt19937 m_random;
};

} // namespace telemaco::test
