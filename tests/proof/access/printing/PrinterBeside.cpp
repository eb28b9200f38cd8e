// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/printing/PrinterBeside.h"

#include "tests/proof/access/printing/PrintService.h"

#include <QByteArrayList>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace marac::proof {

static bool readMore(int connection, QByteArray &read)
{
    QByteArray next(65536, Qt::Uninitialized);
    const ssize_t got = ::recv(connection, next.data(), std::size_t(next.size()), 0);
    read.append(next.constData(), std::max<ssize_t>(got, 0));
    return got > 0;
}

/// Takes so many bytes from the beginning of `read`, which is filled as needed; fewer when the other side is gone.
static QByteArray take(int connection, QByteArray &read, qsizetype count)
{
    while (read.size() < count && readMore(connection, read)) {
    }
    const QByteArray taken = read.left(count);
    read.remove(0, count);
    return taken;
}

/// Up to what ends it, without that.
static QByteArray takeUpTo(int connection, QByteArray &read, const QByteArray &end)
{
    while (!read.contains(end) && readMore(connection, read)) {
    }
    const qsizetype at = read.indexOf(end);
    return at < 0 ? QByteArray() : take(connection, read, at + end.size()).chopped(end.size());
}

static QByteArray takePieces(int connection, QByteArray &read)
{
    QByteArray body;
    while (const int size = takeUpTo(connection, read, "\r\n").toInt(nullptr, 16)) {
        body += take(connection, read, size);
        takeUpTo(connection, read, "\r\n");
    }
    takeUpTo(connection, read, "\r\n");
    return body;
}

static void say(int connection, const QByteArray &words)
{
    static_cast<void>(::send(connection, words.constData(), std::size_t(words.size()), MSG_NOSIGNAL));
}

PrinterBeside::PrinterBeside() : m_door(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    auto *where = reinterpret_cast<sockaddr *>(&place);
    if (::bind(m_door, where, size) != 0 || ::listen(m_door, 8) != 0 || ::getsockname(m_door, where, &size) != 0)
        qFatal("no printer could be set up");
    m_port = ntohs(place.sin_port);
    qputenv("CUPS_SERVER", "localhost:" + QByteArray::number(m_port));
    qputenv("CUPS_ENCRYPTION", "Never"); // this one speaks plainly, and is the only one there is
    qunsetenv("PRINTER");
    qunsetenv("LPDEST");
    m_listening = std::thread([this] { listen(); });
}

PrinterBeside::~PrinterBeside()
{
    ::shutdown(m_door, SHUT_RDWR);
    m_listening.join();
    ::close(m_door);
    {
        const std::lock_guard guard(m_guard);
        for (const int connection : m_connections)
            ::shutdown(connection, SHUT_RDWR);
    }
    for (std::thread &one : m_serving)
        one.join();
    for (const int connection : m_connections)
        ::close(connection);
}

void PrinterBeside::listen()
{
    for (;;) {
        const int connection = ::accept4(m_door, nullptr, nullptr, SOCK_CLOEXEC);
        if (connection < 0 && errno == EINTR)
            continue;
        if (connection < 0) // the door was shut
            return;
        const std::lock_guard guard(m_guard);
        m_connections.push_back(connection);
        m_serving.emplace_back([this, connection] { serve(connection); });
    }
}

void PrinterBeside::serve(int connection)
{
    QByteArray read;
    for (;;) {
        const QByteArray asked = takeUpTo(connection, read, "\r\n\r\n").toLower();
        if (asked.isEmpty())
            return;
        if (asked.contains("\r\nexpect:"))
            say(connection, "HTTP/1.1 100 Continue\r\n\r\n");
        const qsizetype length = asked.indexOf("\r\ncontent-length:");
        const QByteArray body = asked.contains("\r\ntransfer-encoding: chunked")
            ? takePieces(connection, read)
            : take(connection, read, length < 0 ? 0 : asked.mid(length + 17).split('\r').first().trimmed().toInt());
        say(connection, answer(asked, body));
    }
}

QByteArray PrinterBeside::answer(const QByteArray &asked, const QByteArray &body)
{
    if (asked.startsWith("get ") && asked.split(' ').at(1).endsWith(".ppd"))
        return said("application/vnd.cups-ppd", describedPrinter());
    if (!asked.startsWith("post "))
        return QByteArrayLiteral("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    if (body.contains("%PDF") && body.contains("%%EOF"))
        ++m_papers;
    return said("application/ipp", answered(body, m_port));
}

} // namespace marac::proof
