// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/FieldEditor.h"

#include <QWidget>

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
    QList<FieldProblem> problems() const override;

Q_SIGNALS:
    void edited();

private:
    QString m_suffix;
    LineEdit *m_line;
};

} // namespace marac
