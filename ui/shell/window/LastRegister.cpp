// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/LastRegister.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace marac {

static const QString lastKey = QStringLiteral("door/lastRegister");

QString lastRegister()
{
    return QSettings().value(lastKey).toString();
}

void rememberRegister(const QString &path, const QString &stateFolder)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!stateFolder.isEmpty() && whole.startsWith(QDir(stateFolder).absolutePath() + QLatin1Char('/')))
        return;
    QSettings().setValue(lastKey, whole);
}

} // namespace marac
