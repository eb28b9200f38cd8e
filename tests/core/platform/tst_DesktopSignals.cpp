// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/DesktopSignals.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <cstring>

#include <poll.h>
#include <unistd.h>

using namespace marac;

static const QString loginPath = QStringLiteral("/org/freedesktop/login1");
static const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_31");
static const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");

/// Stands for the login service of the system.
class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint)
    {
        asked = true;
        return QDBusObjectPath(sessionPath);
    }

    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return {};
        delays += what + QLatin1Char(' ') + mode;
        held = ends[0];
        const QDBusUnixFileDescriptor given(ends[1]); // a copy, closed when the answer is sent
        close(ends[1]);
        return given;
    }

public:
    /// Whether the delay given last was let go of.
    bool isLetGo() const
    {
        pollfd end{held, 0, 0};
        return poll(&end, 1, 0) == 1 && (end.revents & POLLHUP);
    }

    bool asked = false;
    QStringList delays;
    int held = -1;
};

class TestDesktopSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hearsTheScreenLock_data();
    void hearsTheScreenLock();
    void hearsTheSessionLockAndTheSwitch();
    void hearsTheSleep();
    void delaysTheSleepUntilAllIsDone();
    void isHarmlessWithoutABus();

private:
    void send(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments);

    QProcess m_bus;
    FakeLogin m_login;
};

void TestDesktopSignals::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    QVERIFY(m_bus.waitForReadyRead());
    const QByteArray address = m_bus.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    QDBusConnection desktop = QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("desktop"));
    QVERIFY(desktop.isConnected());
    QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(desktop.registerObject(loginPath, &m_login, QDBusConnection::ExportAllSlots));
}

void TestDesktopSignals::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopSignals::send(const QString &path, const QString &interface, const QString &name,
                              const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    QVERIFY(QDBusConnection(QStringLiteral("desktop")).send(signal));
}

void TestDesktopSignals::hearsTheScreenLock_data()
{
    QTest::addColumn<QString>("interface");
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
                             "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDesktopSignals::hearsTheScreenLock()
{
    QFETCH(QString, interface);
    DesktopSignals heard;
    QVERIFY(heard.isListening());
    QSignalSpy locked(&heard, &DesktopSignals::screenLocked);
    send(QStringLiteral("/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(locked.size(), 1);
    send(QStringLiteral("/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {false});
    send(QStringLiteral("/ScreenSaver"), interface, QStringLiteral("ActiveChanged"), {true});
    QTRY_COMPARE(locked.size(), 2);
}

void TestDesktopSignals::hearsTheSessionLockAndTheSwitch()
{
    m_login.asked = false;
    DesktopSignals heard;
    QSignalSpy locked(&heard, &DesktopSignals::screenLocked);
    QTRY_VERIFY(m_login.asked);
    // The answer may still be on its way to `heard`: ask again until it listens.
    QTRY_VERIFY((send(sessionPath, sessionInterface, QStringLiteral("Lock"), {}), !locked.isEmpty()));
    QTest::qWait(50);
    locked.clear();
    const QString properties = QStringLiteral("org.freedesktop.DBus.Properties");
    const QString changed = QStringLiteral("PropertiesChanged");
    send(sessionPath, properties, changed,
         {sessionInterface, QVariantMap{{QStringLiteral("Active"), true}}, QStringList()});
    send(sessionPath, properties, changed,
         {sessionInterface, QVariantMap{{QStringLiteral("IdleHint"), false}}, QStringList()});
    send(sessionPath, properties, changed,
         {sessionInterface, QVariantMap{{QStringLiteral("Active"), false}}, QStringList()});
    QTRY_COMPARE(locked.size(), 1);
}

void TestDesktopSignals::hearsTheSleep()
{
    DesktopSignals heard;
    QSignalSpy asleep(&heard, &DesktopSignals::aboutToSleep);
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    send(loginPath, manager, QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(asleep.size(), 1);
    send(loginPath, manager, QStringLiteral("PrepareForSleep"), {false});
    send(loginPath, manager, QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(asleep.size(), 2);
}

void TestDesktopSignals::delaysTheSleepUntilAllIsDone()
{
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    m_login.delays.clear();
    DesktopSignals heard;
    QTRY_COMPARE(m_login.delays, QStringList{QStringLiteral("sleep delay")});
    heard.letSleep();
    QTest::qWait(50);
    QVERIFY(!m_login.isLetGo());
    QSignalSpy asleep(&heard, &DesktopSignals::aboutToSleep);
    send(loginPath, manager, QStringLiteral("PrepareForSleep"), {true});
    QTRY_COMPARE(asleep.size(), 1);
    QVERIFY(!m_login.isLetGo());
    heard.letSleep();
    QTRY_VERIFY(m_login.isLetGo());
    // Awake again, it asks for the next time.
    send(loginPath, manager, QStringLiteral("PrepareForSleep"), {false});
    QTRY_COMPARE(m_login.delays.size(), 2);
    QTRY_VERIFY(!m_login.isLetGo());
}

void TestDesktopSignals::isHarmlessWithoutABus()
{
    QProcess alone;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    environment.insert(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    alone.setProcessEnvironment(environment);
    alone.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--alone")});
    QVERIFY(alone.waitForFinished());
    QCOMPARE(alone.exitStatus(), QProcess::NormalExit);
    QCOMPARE(alone.exitCode(), 7);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--alone") == 0)
        return DesktopSignals().isListening() ? 1 : 7;
    TestDesktopSignals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DesktopSignals.moc"
