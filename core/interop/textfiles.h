// The Markdown and text files of a folder, found one after the other: folder by folder, each in
// the order of its names. What is hidden is passed over; links are not followed, so that nothing
// outside is read and nothing twice.
#pragma once

#include "core/interop/source.h"

namespace telemaco {

class TextFiles {
public:
    enum class Found { Nothing, File, End }; // Nothing: one more folder has been looked through

    explicit TextFiles(QString root); // a folder
    TextFiles(QString root, const QStringList& files); // only these, by their path below it

    Found next();
    QString file() const { return m_file; } // below the root, with '/'
    QString root() const { return m_root; }
    bool any() const { return m_any; } // a file was found
    double progress() const { return m_progress; } // 0 … 1, an estimate
    const QList<SourceNote>& notes() const { return m_notes; }
    const QStringList& folders() const { return m_folders; } // looked through so far, the root first

private:
    struct Place {
        QString path{};
        bool isFolder = false;
        double share = 1; // of the whole
        int depth = 0;
    };

    void look(const Place& folder);
    void leaveAside(const QString& name);

    QString m_root;
    QList<Place> m_waiting; // the next one last
    QString m_file;
    bool m_any = false;
    double m_progress = 0;
    QList<SourceNote> m_notes;
    QStringList m_folders;
};

bool isTextFile(const QString& name); // by its ending: .md, .markdown, .txt

} // namespace telemaco
