// Every piece of the kit on one page, with invented people: to be looked at, and for tests that
// ask something of all pieces at once.
#pragma once

#include "ui/widgets/page.h"

namespace telemaco::test {

class Gallery : public ScrollPage {
    Q_OBJECT

public:
    explicit Gallery(QWidget* parent = nullptr);
    void open(const Address&) override { }

private:
    void addLists();
    void addPeople();
    void addControls();
    void addFields();
};

} // namespace telemaco::test
