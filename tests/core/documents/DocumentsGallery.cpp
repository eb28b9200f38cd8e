// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paper/Paint.h"
#include "tests/core/documents/samples/Samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

using namespace marac;
using namespace marac::documents;

/// Writes every sample document as PDF and PNG pages into a folder: documents-gallery FOLDER [DPI].
/// Exit code 0 when every file was written.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        out << "documents-gallery FOLDER [DPI]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral(".")))
        return 2;
    const int dpi = arguments.size() > 2 ? arguments.at(2).toInt() : 96;

    int failures = 0;
    for (const auto &[name, document] : samples::all()) {
        QElapsedTimer timer;
        timer.start();
        const QList<QImage> pages = renderPages(document, dpi);
        for (qsizetype i = 0; i < pages.size(); ++i)
            failures += pages.at(i).save(folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(i + 1))) ? 0 : 1;
        const QString pdf = folder.filePath(name + QStringLiteral(".pdf"));
        QFile::remove(pdf);
        QElapsedTimer pdfTimer;
        pdfTimer.start();
        failures += writePdf(document, pdf) ? 0 : 1;
        out << name << ": " << pages.size() << " pages, PDF in " << pdfTimer.elapsed() << " ms\n";
        const QString missing = planPages(document).missing;
        if (!missing.isEmpty())
            out << "  no installed font draws: " << missing << '\n';
    }
    return failures ? 1 : 0;
}
