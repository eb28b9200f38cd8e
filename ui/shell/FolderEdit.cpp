// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FolderEdit.h"

#include "ui/shell/window/WindowPrompts.h"
#include "ui/widgets/fields/LineEdit.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

namespace marac {

static constexpr int longestPath = 4000;

FolderEdit::FolderEdit(const QString &name, QWidget *parent) : QWidget(parent), m_line(new LineEdit(name, this))
{
    setObjectName(name + QStringLiteral(".field"));
    m_line->setLimit(longestPath);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(name + QStringLiteral(".choose"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line, 1);
    row->addWidget(choose);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_line);
    connect(m_line, &LineEdit::edited, this, &FolderEdit::edited);
    connect(choose, &QPushButton::clicked, this, [this] {
        chooseFolder(window(), this, tr("Which folder?"), path(), [this](const QString &chosen) {
            setPath(chosen);
            Q_EMIT edited();
        });
    });
}

QString FolderEdit::path() const
{
    const QString typed = m_line->kept();
    return typed.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void FolderEdit::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
}

QList<FieldProblem> FolderEdit::problems() const
{
    if (path().isEmpty())
        return {};
    const QFileInfo folder(path());
    if (!folder.isAbsolute())
        return {{m_line->objectName(), tr("Give the whole path, from the drive or the root folder on.")}};
    if (!folder.isDir())
        return {{m_line->objectName(), tr("That folder is not there. Choose another, or make it first.")}};
    return {};
}

} // namespace marac
