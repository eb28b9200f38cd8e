// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Besides.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/prctl.h>
#include <unistd.h>

namespace marac::proof {

static constexpr int longestWait = 120'000;    ///< milliseconds, on a machine that has much else to do
static constexpr const char *mark = "scene: "; ///< before what is said to us

Besides::Besides(const QStringList &scene, const QString &home)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("HOME"), home);
    for (const char *place :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = home + QLatin1Char('/') + QString::fromLatin1(place).toLower();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        own.insert(QString::fromLatin1(place), folder);
    }
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(own);
    m_process.start(QCoreApplication::applicationFilePath(), scene);
}

Besides::~Besides()
{
    kill();
}

std::optional<QString> Besides::hear(const QByteArray &word)
{
    const QByteArray awaited = mark + word;
    for (;;) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            if (line.startsWith(mark))
                m_told << line;
            else
                m_said += line;
            if (line.startsWith(awaited))
                return QString::fromUtf8(line.mid(awaited.size())).trimmed();
        }
        if (!m_process.waitForReadyRead(longestWait))
            return std::nullopt;
    }
}

qsizetype Besides::heard(const QByteArray &word) const
{
    return std::count_if(m_told.begin(), m_told.end(),
                         [&word](const QByteArray &line) { return line.startsWith(mark + word); });
}

QString Besides::last(const QByteArray &word) const
{
    const QByteArray begin = mark + word;
    const auto found = std::find_if(m_told.rbegin(), m_told.rend(),
                                    [&begin](const QByteArray &line) { return line.startsWith(begin); });
    return found == m_told.rend() ? QString() : QString::fromUtf8(found->mid(begin.size())).trimmed();
}

QByteArray Besides::lastOf(const QByteArrayList &words) const
{
    for (auto line = m_told.rbegin(); line != m_told.rend(); ++line) {
        const auto found = std::find_if(words.begin(), words.end(), [&line](const QByteArray &word) {
            return line->startsWith(mark + word + ' ');
        });
        if (found != words.end())
            return *found;
    }
    return {};
}

void Besides::hearAll()
{
    static_cast<void>(hear(QByteArrayLiteral("nothing that is said")));
}

void Besides::goOn()
{
    m_process.write("on\n");
    m_process.waitForBytesWritten();
}

void Besides::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray Besides::said()
{
    return m_said + m_process.readAllStandardOutput() + m_process.readAllStandardError();
}

void tell(const QByteArray &word, const QString &more)
{
    std::printf("%s%s %s\n", mark, word.constData(), qUtf8Printable(more));
    std::fflush(stdout);
}

void tellAndWait(const QByteArray &word, const QString &more)
{
    ::prctl(PR_SET_DUMPABLE, 1);
    tell(word, more);
    std::array<char, 16> heard{};
    static_cast<void>(::read(STDIN_FILENO, heard.data(), heard.size()) > 0);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace marac::proof
