// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace marac::proof {

/// This program once more, as somebody else's: it plays one scene in a home of its own, says by lines how far it is, and waits to
/// be told to go on. Ended when this goes.
class Besides
{
public:
    /// `scene` and what it needs; `home` becomes its HOME, and its folders for settings, data, state and what is temporary.
    Besides(const QStringList &scene, const QString &home);
    ~Besides();

    /// Waits for the line that begins with `word`; what follows it there. Nothing when it never comes.
    std::optional<QString> hear(const QByteArray &word);
    /// How many lines so far began with it.
    qsizetype heard(const QByteArray &word) const;
    /// What followed it in the last of them; empty when there was none.
    QString last(const QByteArray &word) const;
    /// Which of these words a line began with last; empty when none did.
    QByteArray lastOf(const QByteArrayList &words) const;
    void goOn();
    /// At once, as by the system; what it said up to then can be heard still.
    void kill();
    /// Takes in what is left to hear of one that has ended.
    void hearAll();
    qint64 id() const { return m_process.processId(); }
    /// All it said, on both its outputs, and no line that was for us.
    QByteArray said();

private:
    QProcess m_process;
    QByteArray m_said;
    QByteArrayList m_told;
};

/// In the scene: says a line to who plays it.
void tell(const QByteArray &word, const QString &more = {});
/// Says it and waits, with this process's memory open to its parent.
void tellAndWait(const QByteArray &word, const QString &more = {});

} // namespace marac::proof
