// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// draw-icons FOLDER: draws the application's icon into FOLDER, in every size a desktop asks for.
#include "packaging/icons/ApplicationIcon.h"

#include <QDir>

#include <cstdio>

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: draw-icons FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    for (const int pixels : {16, 24, 32, 48, 64, 128, 256}) {
        const QString path = folder.filePath(QStringLiteral("marac-register-%1.png").arg(pixels));
        if (!marac::applicationIcon(pixels).save(path, "PNG", 0)) {
            std::fprintf(stderr, "could not write %s\n", qPrintable(path));
            return 2;
        }
    }
    return 0;
}
