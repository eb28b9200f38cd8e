// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/FieldEditor.h"

#include <QWidget>

class QDir;

namespace marac {

class LineEdit;

/// The path of a file to be made: typed, or chosen with the button "<field>.choose".
class PathEdit final : public QWidget, public FieldEditor
{
    Q_OBJECT

public:
    PathEdit(const QString &name, const QString &filter, const QString &suffix, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    /// A file of that name in the folder, with the first number behind it that makes the name free.
    void setFree(const QDir &folder, const QString &name);
    QList<FieldProblem> problems() const override;

Q_SIGNALS:
    void edited();

private:
    QString m_suffix;
    LineEdit *m_line;
};

} // namespace marac
