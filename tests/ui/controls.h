// What a screen reader is told of the controls in sight, and whether the keyboard gets to them.
#pragma once

#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QTest>
#include <QTextEdit>
#include <QWidget>

namespace telemaco::test {

inline QString described(const QWidget* widget)
{
    QString words = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        words += u' ' + widget->objectName();
    if (const auto* access = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
        words += QStringLiteral(" “%1”").arg(access->text(QAccessible::Name).simplified().left(40));
    return words;
}

// Those that have the keyboard in their turn.
inline QList<QWidget*> controlsOf(const QWidget& window)
{
    QList<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
            && widget->window() == window.window())
            controls += widget;
    return controls;
}

// Without a name, or a part in the window: button, field, list …
inline QStringList unnamed(const QWidget& window)
{
    static const QList<QAccessible::Role> says{QAccessible::NoRole, QAccessible::Client, QAccessible::Window};
    QStringList found;
    for (QWidget* widget : controlsOf(window)) {
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            found += described(widget);
        else if (says.contains(access->role()))
            found += described(widget) + QStringLiteral(" has no role");
    }
    found.removeDuplicates();
    return found;
}

// Where Tab does not get to, all around from where the keyboard is.
inline QStringList outOfReach(const QWidget& window)
{
    QList<QPointer<QWidget>> left;
    for (QWidget* widget : controlsOf(window))
        left += widget;
    const qsizetype most = 3 * left.size() + 10; // some that are not in sight have it in between
    for (qsizetype i = 0; i < most && !left.isEmpty(); ++i) {
        QWidget* there = QApplication::focusWidget();
        if (!there)
            break;
        left.removeAll(there);
        const auto* text = qobject_cast<QTextEdit*>(there);
        const bool writesTabs = text && !text->isReadOnly() && !text->tabChangesFocus();
        QTest::keyClick(there, Qt::Key_Tab, writesTabs ? Qt::ControlModifier : Qt::NoModifier);
    }
    QStringList found;
    for (const QPointer<QWidget>& widget : left) // some were made anew meanwhile
        if (widget && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            found += described(widget);
    return found;
}

} // namespace telemaco::test
