// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/WindowFigures.h"

#include "app/Pages.h"
#include "tests/proof/figures/Samples.h"
#include "tests/proof/figures/Stock.h"
#include "tests/proof/figures/drive/BackupsBeside.h"
#include "tests/proof/figures/drive/DriveWindow.h"
#include "ui/shell/display/DisplaySettings.h"
#include "ui/shell/window/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

namespace marac::proof {

using namespace Qt::StringLiterals;

static const QString asWindow = u"--as-window"_s;
static constexpr int longest = 3 * 60 * 60 * 1000; ///< ms that a window may take, however large the register is
static constexpr qsizetype toldStalls = 12;        ///< steps, the slowest first

namespace {

/// Says when the page that asks for the passphrase is painted for the first time.
class LoginSeen final : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_isSaid && isOfTheLogin(object)) {
            m_isSaid = true;
            std::printf("shown\n");
            std::fflush(stdout);
            QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(0); });
        }
        return false;
    }

private:
    /// The page itself has nothing to paint where its parts cover it.
    static bool isOfTheLogin(const QObject *object)
    {
        while (object && object->objectName() != "unlock"_L1)
            object = object->parent();
        return object;
    }

    bool m_isSaid = false;
};

} // namespace

static ShellParts partsOf(const QString &path)
{
    const RegisterPlace place = Stock::placeOf(path);
    return {place.clock, place.migrations, place.stateFolder, place.policy, allPages(), {}};
}

static int showLogin(const QString &path)
{
    LoginSeen seen;
    qApp->installEventFilter(&seen);
    DisplaySettings::load().apply();
    MainWindow window(partsOf(path));
    window.showUnlock(path);
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

/// Kilobytes, of a line such as "VmRSS:  12345 kB".
static double kilobytes(const QString &file, const QByteArray &name)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = in.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble();
    }
    return 0;
}

static int tellMemory(const QString &path)
{
    MainWindow window(partsOf(path));
    window.resize(1280, 720);
    window.show();
    window.enter(Stock::open(path));
    QTest::qWait(1000);
    std::printf("memory %f\nmemoryOwn %f\n", kilobytes(u"/proc/self/status"_s, "VmRSS:") / 1024,
                kilobytes(u"/proc/self/smaps_rollup"_s, "Pss:") / 1024);
    return 0;
}

static int tellStalls(const QString &path, bool mayCopy)
{
    const QTemporaryDir saved;
    const BackupsBeside backups(path);
    MainWindow window(partsOf(path));
    window.resize(1366, 768);
    window.show();
    QApplication::setActiveWindow(&window);
    // As the door does it: another thread derives the key, and the window opens the register with it.
    Admission admission = Stock::derive(path);
    StallProbe probe;
    probe.begin(u"unlock"_s);
    window.enter(Stock::enter(path, std::move(admission)));
    QTest::qWait(200);
    Drive drive{window, probe, saved.path()};
    driveWindow(drive);
    const bool isLocked = !mayCopy || driveLocking(drive);
    if (isLocked) // else one may still be in the making
        backups.remove();
    const QList<Stall> stalls = probe.longest(toldStalls);
    for (const Stall &one : stalls)
        std::printf("step %8.0f ms (%3.0f at work)  %s\n", one.ms, one.workMs, qUtf8Printable(one.step));
    std::printf("stall %f\nstallWork %f\n", stalls.first().ms, probe.mostWork());
    std::printf("step driven: %s\n", qUtf8Printable(drive.done.words()));
    if (isLocked && drive.done.isWhole())
        return 0;
    std::fprintf(stderr, "the drive left something out (%s) or never came to the door\n",
                 qUtf8Printable(drive.done.words()));
    return 1;
}

bool isAWindow(const QStringList &arguments)
{
    return arguments.value(1) == asWindow;
}

int asAWindow(const QStringList &arguments)
{
    const QString what = arguments.value(2);
    const QString path = arguments.value(3);
    if (what == "start"_L1)
        return showLogin(path);
    return what == "memory"_L1 ? tellMemory(path) : tellStalls(path, what == "stall"_L1);
}

/// Milliseconds from before the process is made until its window is painted.
static double startTime(const QString &path)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {asWindow, u"start"_s, path});
    QByteArray said;
    while (!said.contains("shown") && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (!said.contains("shown")) {
        process.kill();
        qFatal("the login window was never painted");
    }
    process.waitForFinished();
    return ms;
}

/// Takes the figures a window prints, and tells the rest.
static void askWindow(const QString &what, const QString &path, Figures &figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {asWindow, what, path});
    const bool hasEnded = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
        qFatal("the window that tells %s ended too late or badly", qPrintable(what));
    }
    const bool isGood = process.exitCode() == 0;
    const QList<QByteArray> lines = process.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray name = line.left(line.indexOf(' '));
        if (name == "step")
            std::printf("%s\n", line.constData());
        else if (!name.isEmpty() && isGood)
            figures[QString::fromLatin1(name)] = line.mid(name.size() + 1).toDouble();
    }
}

Figures windowFigures(const QString &folder, int starts, bool mayCopy)
{
    const QString path = Stock::pathIn(folder);
    Samples start;
    for (int i = 0; i < starts; ++i)
        start.add(startTime(path));
    Figures figures{{u"start"_s, start.median()}};
    askWindow(u"memory"_s, path, figures);
    askWindow(mayCopy ? u"stall"_s : u"stallWithoutCopies"_s, path, figures);
    return figures;
}

} // namespace marac::proof
