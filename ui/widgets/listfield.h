// A short list of texts as chips (skills, tags), edited where it stands. Enter adds what is
// written, a bar or a line break in pasted text parts it. A chip has the keyboard like a button:
// Delete removes it, Enter or a click takes its words back into the field.
#pragma once

#include "ui/widgets/fields.h"

#include <optional>

namespace telemaco {

class Flow;

class ListField : public QWidget {
    Q_OBJECT

public:
    ListField(const QString& name, const QString& invitation, QWidget* parent = nullptr);

    void setValue(const QStringList& texts);
    // As LineField's: the words in the field are kept as one of the texts while they are written.
    void keepBy(const PageContext& context);
    using QWidget::show;
    void show(ItemRef item, const char* field, const QStringList& texts);
    QStringList value() const { return m_value; }
    LineField* field() const { return m_field; } // where a new text is written

Q_SIGNALS:
    void edited(const QStringList& texts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChips(const QStringList& texts);
    QStringList with(const QString& written) const;
    void handOver();
    void addTexts(const QString& written);
    void remove(int index);
    void takeBack(int index);
    void settle(); // nothing new was written: the chip comes back
    bool chipKey(int index, int key);

    QString m_name;
    FieldKeeper* m_keeper = nullptr;
    QStringList m_value;
    Flow* m_flow;
    LineField* m_field;
    QList<QWidget*> m_chips;
    int m_taken = -1; // the text whose words are in the field
};

// A number in the person's own way of writing; empty: none. Up and Down change it by one step.
class NumberField : public LineField {
    Q_OBJECT

public:
    NumberField(const QString& name, const QString& invitation, QWidget* parent = nullptr);

    void setRange(double lowest, double highest);
    void setUnit(const QString& unit); // shown after the number: "days", "€"
    void setNumber(std::optional<double> number);
    void setWhole() { m_whole = true; } // kept without decimals
    using LineField::show;
    void show(ItemRef item, const char* field, std::optional<double> number);
    std::optional<double> number() const { return m_number; }

Q_SIGNALS:
    void numberEdited(std::optional<double> number);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool accept(QString* text) override;
    std::optional<QVariant> reading() const override;

private:
    QVariant kept(std::optional<double> number) const;
    std::optional<double> read(QString text) const;
    QString words(double number) const;

    std::optional<double> m_number;
    QString m_unit;
    bool m_whole = false;
    double m_lowest = 0;
    double m_highest = 1e12;
};

} // namespace telemaco
