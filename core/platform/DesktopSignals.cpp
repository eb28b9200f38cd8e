// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/DesktopSignals.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>

namespace marac {

static QString loginService()
{
    return QStringLiteral("org.freedesktop.login1");
}

static QString loginPath()
{
    return QStringLiteral("/org/freedesktop/login1");
}

static QString managerInterface()
{
    return QStringLiteral("org.freedesktop.login1.Manager");
}

static QString sessionInterface()
{
    return QStringLiteral("org.freedesktop.login1.Session");
}

/// Hears the buses on behalf of a DesktopSignals; apart, so that its header needs no D-Bus.
class DesktopSignals::Listener : public QObject
{
    Q_OBJECT

public:
    explicit Listener(DesktopSignals *owner) : QObject(owner)
    {
        listenToScreenSavers();
        listenToLogin();
    }

    bool isListening() const { return m_listening; }
    void letSleep();

Q_SIGNALS:
    void screenLocked();
    void aboutToSleep();

private Q_SLOTS:
    void onLock();
    void onPrepareForSleep(bool starting);
    void onActiveChanged(bool active);
    void onOwnSession(const QDBusObjectPath &session);
    void onNoSession();
    void onSessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onDelayGranted(const QDBusUnixFileDescriptor &delay);
    void onDelayRefused() {} // the computer sleeps without waiting, as it does where there is no login service

private:
    void listenToScreenSavers();
    void listenToLogin();
    void askForDelay();

    QDBusUnixFileDescriptor m_delay; ///< sleep waits while it is open
    bool m_listening = false;
    bool m_isFallingAsleep = false;
};

DesktopSignals::DesktopSignals(QObject *parent) : QObject(parent), m_listener(new Listener(this))
{
    connect(m_listener, &Listener::screenLocked, this, &DesktopSignals::screenLocked);
    connect(m_listener, &Listener::aboutToSleep, this, &DesktopSignals::aboutToSleep);
}

bool DesktopSignals::isListening() const
{
    return m_listener->isListening();
}

void DesktopSignals::letSleep()
{
    m_listener->letSleep();
}

void DesktopSignals::Listener::listenToScreenSavers()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Every desktop has its own name for the same signal.
    for (const QString &desktop : {QStringLiteral("org.freedesktop.ScreenSaver"),
                                   QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("org.cinnamon.ScreenSaver"),
                                   QStringLiteral("org.mate.ScreenSaver"), QStringLiteral("org.xfce.ScreenSaver")}) {
        m_listening |= bus.connect({}, {}, desktop, QStringLiteral("ActiveChanged"), this, SLOT(onActiveChanged(bool)));
    }
}

void DesktopSignals::Listener::listenToLogin()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    m_listening |= bus.connect(loginService(), loginPath(), managerInterface(), QStringLiteral("PrepareForSleep"), this,
                               SLOT(onPrepareForSleep(bool)));
    QDBusMessage ask = QDBusMessage::createMethodCall(loginService(), loginPath(), managerInterface(),
                                                      QStringLiteral("GetSessionByPID"));
    ask.setArguments({uint(QCoreApplication::applicationPid())});
    bus.callWithCallback(ask, this, SLOT(onOwnSession(QDBusObjectPath)), SLOT(onNoSession()));
    askForDelay();
}

/// An inhibitor lock of mode "delay", as systemd-logind gives it to whoever asks.
void DesktopSignals::Listener::askForDelay()
{
    QDBusMessage ask =
        QDBusMessage::createMethodCall(loginService(), loginPath(), managerInterface(), QStringLiteral("Inhibit"));
    ask.setArguments({QStringLiteral("sleep"), QStringLiteral("MARAC Register"),
                      QStringLiteral("An open register is closed first."), QStringLiteral("delay")});
    QDBusConnection::systemBus().callWithCallback(ask, this, SLOT(onDelayGranted(QDBusUnixFileDescriptor)),
                                                  SLOT(onDelayRefused()));
}

void DesktopSignals::Listener::onDelayGranted(const QDBusUnixFileDescriptor &delay)
{
    if (!m_isFallingAsleep)
        m_delay = delay;
}

void DesktopSignals::Listener::letSleep()
{
    if (m_isFallingAsleep)
        m_delay = {};
}

void DesktopSignals::Listener::onOwnSession(const QDBusObjectPath &session)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(loginService(), session.path(), sessionInterface(), QStringLiteral("Lock"), this, SLOT(onLock()));
    bus.connect(loginService(), session.path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("PropertiesChanged"), this, SLOT(onSessionChanged(QString, QVariantMap, QStringList)));
}

void DesktopSignals::Listener::onNoSession()
{
    // A program started outside any session has no screen of its own to be locked; any session's lock counts.
    QDBusConnection::systemBus().connect(loginService(), {}, sessionInterface(), QStringLiteral("Lock"), this,
                                         SLOT(onLock()));
}

void DesktopSignals::Listener::onLock()
{
    Q_EMIT screenLocked();
}

void DesktopSignals::Listener::onPrepareForSleep(bool starting)
{
    m_isFallingAsleep = starting;
    if (starting)
        Q_EMIT aboutToSleep();
    else
        askForDelay();
}

void DesktopSignals::Listener::onActiveChanged(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void DesktopSignals::Listener::onSessionChanged(const QString &interface, const QVariantMap &changed,
                                                const QStringList &)
{
    // Another account has taken the screen.
    const auto active = changed.constFind(QStringLiteral("Active"));
    if (interface == sessionInterface() && active != changed.cend() && !active->toBool())
        Q_EMIT screenLocked();
}

} // namespace marac

#include "DesktopSignals.moc"
