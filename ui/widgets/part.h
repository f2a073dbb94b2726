// A part of the program that is loaded at its first use, since it brings libraries that most sessions,
// and every start, do without: a library of ours (cmake/parts.cmake), found by the system's loader. It
// stays loaded. A part that is not there is told in words, and nothing else happens. On the window's thread.
#pragma once

#include <QCoreApplication>
#include <QLibrary>

namespace telemaco {

class Part {
    Q_DECLARE_TR_FUNCTIONS(telemaco::Part)

public:
    // "plot": libtelemaco-plot.so
    explicit Part(const QString& name);

    // Null: the part is not there, or knows no such function.
    template <class Signature> Signature* function(const char* name)
    {
        return reinterpret_cast<Signature*>(m_library.resolve(name));
    }
    // After a function was not found: what the person is told.
    QString problem() const;

private:
    QLibrary m_library;
};

} // namespace telemaco
