// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Bait.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

namespace marac::test {

using namespace Qt::StringLiterals;

Bait::Bait()
{
    QFile picture(file());
    if (!picture.open(QFile::WriteOnly) || picture.write("not a picture: to be opened is enough") < 0)
        qFatal("the bait could not be laid");
    picture.close();
    m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (m_watch < 0 || inotify_add_watch(m_watch, file().toLocal8Bit().constData(), IN_OPEN | IN_ACCESS) < 0)
        qFatal("the bait can't be watched");
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in here{};
    here.sin_family = AF_INET;
    here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof here;
    auto *address = reinterpret_cast<sockaddr *>(&here);
    if (m_socket < 0 || bind(m_socket, address, size) != 0 || listen(m_socket, 8) != 0
        || getsockname(m_socket, address, &size) != 0)
        qFatal("the bait can't listen");
    m_port = ntohs(here.sin_port);
}

Bait::~Bait()
{
    close(m_watch);
    close(m_socket);
}

QString Bait::line() const
{
    return u"<img src='%1'>"_s.arg(file());
}

QString Bait::account() const
{
    const QString web = u"http:"_s + u"//127.0.0.1:%1/"_s.arg(m_port);
    QString text;
    for (const QString &where : {file(), u"file://"_s + file(), u'/' + file(), web + u"bait.png"_s}) {
        text += u"<html><head><link rel='stylesheet' href='%1'><style>body{background-image:url(%1)}</style></head>"
                u"<body background='%1'><img src='%1'><a href='%1'>go</a><table background='%1'><tr><td>x</td></tr>"
                u"</table></body></html>\n![picture](%1)\n"_s.arg(where);
    }
    return text;
}

bool Bait::wasTaken()
{
    char events[4096];
    bool taken = false;
    while (read(m_watch, events, sizeof events) > 0)
        taken = true;
    for (int caller = accept(m_socket, nullptr, nullptr); caller >= 0; caller = accept(m_socket, nullptr, nullptr)) {
        close(caller);
        taken = true;
    }
    return taken;
}

} // namespace marac::test
