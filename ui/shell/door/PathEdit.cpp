// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/PathEdit.h"

#include "ui/shell/window/WindowPrompts.h"
#include "ui/widgets/fields/LineEdit.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace marac {

static constexpr int longestPath = 4000;

PathEdit::PathEdit(const QString &name, const QString &filter, const QString &suffix, QWidget *parent)
    : QWidget(parent), m_suffix(suffix), m_line(new LineEdit(name, this))
{
    setObjectName(name + QStringLiteral(".field"));
    m_line->setLimit(longestPath);
    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(name + QStringLiteral(".choose"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusProxy(m_line);
    setFocusPolicy(Qt::StrongFocus); // else the label's letter does not reach it
    connect(m_line, &LineEdit::edited, this, &PathEdit::edited);
    connect(choose, &QPushButton::clicked, this, [this, filter] {
        chooseFile(window(), this, {tr("Where shall the file be?"), QFileInfo(path()).fileName(), filter}, true,
                   [this](const QString &chosen) {
                       setPath(chosen);
                       Q_EMIT edited();
                   });
    });
}

QString PathEdit::path() const
{
    const QString typed = m_line->kept();
    if (typed.isEmpty())
        return {};
    return QDir::cleanPath(QFileInfo(typed).suffix().isEmpty() ? typed + QLatin1Char('.') + m_suffix : typed);
}

void PathEdit::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

void PathEdit::setFree(const QDir &folder, const QString &name)
{
    QString path = folder.filePath(QStringLiteral("%1.%2").arg(name, m_suffix));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1-%2.%3").arg(name).arg(number).arg(m_suffix));
    setPath(path);
}

QList<FieldProblem> PathEdit::problems() const
{
    const QString name = m_line->objectName();
    if (path().isEmpty())
        return {{name, tr("Say where the file is to be.")}};
    const QFileInfo file(path());
    if (!file.isAbsolute())
        return {{name, tr("Give the whole path, from the drive or the root folder on.")}};
    if (file.exists())
        return {{name,
                 tr("A file of that name is there already. Choose another name; nothing is ever written over. "
                    "If it is the register you mean, go back and open it.")}};
    if (!file.dir().exists())
        return {{name, tr("That folder does not exist. Choose another, or make it first.")}};
    return {};
}

} // namespace marac
