// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fields/FieldEditor.h"

#include <QWidget>

namespace marac {

class LineEdit;

/// The path of a folder: typed, or chosen with the button "<field>.choose". Empty is accepted; a folder that is not there
/// is not.
class FolderEdit final : public QWidget, public FieldEditor
{
    Q_OBJECT

public:
    explicit FolderEdit(const QString &name, QWidget *parent = nullptr);

    QString path() const; ///< empty when nothing stands in it
    void setPath(const QString &path);
    QList<FieldProblem> problems() const override;

Q_SIGNALS:
    void edited();

private:
    LineEdit *m_line;
};

} // namespace marac
