// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/lists/RowsModel.h"

#include <QDate>
#include <QWidget>

namespace marac {

struct GalleryRow
{
    qint64 id;
    QString reference;
    QDate received;
    QString agency;
    int ticks;
    Tone tone;
    QString state;
};

/// One window with every shared widget in it, for tests and for looking at.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

    static QList<GalleryRow> rows();
    static RowsModel<GalleryRow> *model(QObject *parent);

private:
    QWidget *makeForm();
};

} // namespace marac
